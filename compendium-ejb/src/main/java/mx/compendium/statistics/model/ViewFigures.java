package mx.compendium.statistics.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.MeasuredSum;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.PeriodView;
import mx.compendium.statistics.StateEntry;
import mx.compendium.statistics.ViewCounts;

/** The counts of a view under the codes the rules give the same figures, so that both can be held against each other. */
public final class ViewFigures {

    private final PeriodView view;
    private final Map<String, Long> values = new LinkedHashMap<>();

    private ViewFigures(PeriodView view) {
        this.view = view;
    }

    /** Of a view of all reports of the period. */
    public static Map<String, Long> of(PeriodView view, List<ObjectiveEntry> objectives, List<StateEntry> states) {
        ViewFigures figures = new ViewFigures(view);
        figures.reports(objectives);
        figures.territories(states);
        figures.participants();
        view.measured().forEach(figures::measured);
        return figures.values;
    }

    private void reports(List<ObjectiveEntry> objectives) {
        ViewCounts counts = view.counts();
        values.put("reports.total", counts.total());
        values.put("aimed.girls-adolescents-women", counts.aimed());
        values.put("objectives.covered", (long) counts.byObjective().size());
        for (ObjectiveEntry objective : objectives) {
            values.put(Codes.objective(objective.number()), of(counts.byObjective(), objective.number()));
        }
        for (InstitutionGroup group : InstitutionGroup.values()) {
            values.put(Codes.group(group), of(counts.byGroup(), group));
        }
        for (ReportType type : ReportType.values()) {
            values.put("reports.type." + type, of(counts.byType(), type));
        }
        view.institutions()
                .forEach(
                        one -> values.put("reports.institution." + one.code(), of(counts.byInstitution(), one.code())));
    }

    private void territories(List<StateEntry> states) {
        Map<String, Long> governments = view.governments();
        Map<String, Long> territories = view.counts().byTerritory();
        for (StateEntry state : states) {
            values.put("reports.state." + state.inegiCode(), of(governments, state.inegiCode()));
            values.put("reports.territory." + state.inegiCode(), of(territories, state.inegiCode()));
        }
        Stream.of(SummaryKeys.NATIONAL, SummaryKeys.ABROAD)
                .forEach(beyond -> values.put("reports.territory." + beyond, of(territories, beyond)));
    }

    private void participants() {
        values.put("participants.total", count(one -> true));
        for (InstitutionGroup group : InstitutionGroup.values()) {
            values.put("participants.group." + group, count(one -> one.group() == group));
        }
    }

    private long count(Predicate<InstitutionEntry> which) {
        return view.institutions().stream()
                .filter(which)
                .filter(one -> view.counts().byInstitution().containsKey(one.code()))
                .count();
    }

    private void measured(MeasuredSum sum) {
        if (sum.isOutside()) {
            values.put("measurements.outside-period", sum.measurements());
            return;
        }
        String code = "beneficiaries." + sum.kind();
        values.put(code, sum.total());
        if (sum.bySex() > 0) {
            values.put(code + ".by-sex", sum.bySexTotal());
        }
        sum.parts().forEach((part, value) -> values.put(code + "." + part, value));
    }

    private static <K> long of(Map<K, Long> counts, K key) {
        return Objects.requireNonNullElse(counts.get(key), 0L);
    }
}
