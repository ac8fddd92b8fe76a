package mx.compendium.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import mx.compendium.action.ReportRow;
import mx.compendium.statistics.Selection;
import mx.compendium.statistics.ViewPart;
import mx.compendium.statistics.boundary.DashboardReading;
import mx.compendium.web.action.FilterChoices;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** The reports behind a number of a view, with what the number counts. */
@Named("figuresSelection")
@RequestScoped
public class SelectionBacking {

    private static final int ROWS = 50;
    private static final String AIMED = "aimed";

    @Inject
    Asked asked;

    @Inject
    FilterChoices choices;

    @EJB
    DashboardReading reading;

    private String period = "";
    private @Nullable ViewAddress address;
    private @Nullable Selection selection;

    @PostConstruct
    void read() {
        period = asked.required("period");
        address = ViewAddress.of(period, asked::parameter);
        selection = reading.records(period, address.filter(), part(), asked.parameter("cursor"), ROWS);
    }

    private ViewPart part() {
        return isAimed() ? ViewPart.AIMED : ViewPart.ALL;
    }

    /** Whether only those mainly aimed at girls, adolescents and women are shown. */
    public boolean isAimed() {
        return AIMED.equals(asked.parameter("part"));
    }

    public String getPeriod() {
        return period;
    }

    public Selection getSheet() {
        return Objects.requireNonNull(selection);
    }

    public List<ViewChip> getChips() {
        return isAimed()
                ? ViewChip.of(address(), choices, ViewAddress.SELECTION, "part", AIMED)
                : ViewChip.of(address(), choices, ViewAddress.SELECTION);
    }

    public List<ReportRow> getRows() {
        return getSheet().rows().items();
    }

    /** Where the list goes on; null at its end. */
    public @Nullable String getMore() {
        String cursor = getSheet().rows().nextCursor();
        if (cursor == null) {
            return null;
        }
        return isAimed()
                ? address().at(ViewAddress.SELECTION, "part", AIMED, "cursor", cursor)
                : address().at(ViewAddress.SELECTION, "cursor", cursor);
    }

    /** The view of these reports. */
    public String getView() {
        return address().at(ViewAddress.DASHBOARD);
    }

    private ViewAddress address() {
        return Objects.requireNonNull(address);
    }
}
