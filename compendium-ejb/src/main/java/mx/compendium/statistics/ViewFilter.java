package mx.compendium.statistics;

import java.util.List;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import org.jspecify.annotations.Nullable;

/**
 * Which reports a view of a period is about; what is null does not narrow.
 *
 * @param objectives principal objectives, 1–23, ascending; empty for all
 * @param group of the responsible institution; null beside an institution, which has its own
 * @param institution code of the responsible institution
 * @param territory INEGI code of a state within the scope of the reports
 * @param population one of those they serve
 */
public record ViewFilter(
        List<Integer> objectives,
        @Nullable InstitutionGroup group,
        @Nullable String institution,
        @Nullable String territory,
        @Nullable ReportType type,
        @Nullable PopulationGroup population) {

    public ViewFilter {
        objectives = objectives.stream().distinct().sorted().toList();
        group = institution == null ? group : null;
    }

    /** Every report. */
    public static ViewFilter all() {
        return new ViewFilter(List.of(), null, null, null, null, null);
    }

    public boolean isEmpty() {
        return equals(all());
    }
}
