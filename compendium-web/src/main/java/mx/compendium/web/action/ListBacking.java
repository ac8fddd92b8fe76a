package mx.compendium.web.action;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import mx.compendium.action.ReportRow;
import mx.compendium.action.boundary.ReportBrowsing;
import mx.compendium.kernel.Slice;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** The reports of a period, narrowed by the address. */
@Named("actionList")
@RequestScoped
public class ListBacking {

    private static final int ROWS = 50;

    /** One value of the filter, in words, with the address without it. */
    public record Chip(String text, String without) {}

    @Inject
    Asked asked;

    @Inject
    FilterChoices choices;

    @EJB
    ReportBrowsing reports;

    private @Nullable Filter filter;
    private Slice<ReportRow> slice = new Slice<>(List.of(), null);

    @PostConstruct
    void read() {
        filter = new Filter(asked, "objective", "group", "institution", "territory", "state", "type", "text");
        slice = reports.find(filter.asked(), asked.parameter("cursor"), ROWS);
    }

    public List<ReportRow> getRows() {
        return slice.items();
    }

    /** Where the list goes on; null at its end. */
    public @Nullable String getMore() {
        return slice.nextCursor() == null ? null : filter().from(slice.nextCursor());
    }

    public List<Chip> getChips() {
        return filter().values().entrySet().stream()
                .map(one -> new Chip(choices.word(one.getKey(), one.getValue()), filter().without(one.getKey())))
                .toList();
    }

    public @Nullable String value(String name) {
        return filter().values().get(name);
    }

    private Filter filter() {
        return Objects.requireNonNull(filter);
    }
}
