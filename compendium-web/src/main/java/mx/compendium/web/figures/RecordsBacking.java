package mx.compendium.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import mx.compendium.action.ReportRow;
import mx.compendium.kernel.Slice;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.boundary.FigureReading;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** The records behind one figure. */
@Named("figureRecords")
@RequestScoped
public class RecordsBacking {

    private static final int ROWS = 50;

    @Inject
    Asked asked;

    @EJB
    FigureReading reading;

    private String period = "";
    private @Nullable Figure figure;
    private Slice<ReportRow> slice = new Slice<>(List.of(), null);

    @PostConstruct
    void read() {
        period = asked.required("period");
        figure = reading.figure(period, asked.required("figure"));
        slice = reading.records(period, figure.code(), asked.parameter("cursor"), ROWS);
    }

    public Figure getFigure() {
        return Objects.requireNonNull(figure);
    }

    public List<ReportRow> getRows() {
        return slice.items();
    }

    /** Where the list goes on; null at its end. */
    public @Nullable String getMore() {
        return slice.nextCursor() == null
                ? null
                : "/app/figures/records.xhtml?period=" + encoded(period) + "&figure="
                        + encoded(getFigure().code()) + "&cursor=" + encoded(slice.nextCursor());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
