package mx.compendium.demonstration;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.statistics.MeasurementEntry;

/** Which reports of an edition the unit features. */
final class Featured {

    private static final int FEATURED_2022 = 5;

    private Featured() {}

    /** 2023 features the practices of the published edition and two invented ones; 2022 a few invented ones. */
    static Set<Draft> of(List<Draft> drafts, Edition edition) {
        return edition == Edition.E2023 ? of2023(drafts) : of2022(drafts);
    }

    private static Set<Draft> of2022(List<Draft> drafts) {
        return measuredPractices(drafts)
                .sorted(byLot())
                .filter(firstOfItsObjective())
                .limit(FEATURED_2022)
                .collect(Collectors.toSet());
    }

    /** The invented ones are one of a state government and one of civil society, under objectives of their own. */
    private static Set<Draft> of2023(List<Draft> drafts) {
        Set<Draft> featured = drafts.stream().filter(Draft::featured).collect(Collectors.toSet());
        for (InstitutionGroup group : List.of(InstitutionGroup.EF, InstitutionGroup.OSC)) {
            Set<Integer> taken =
                    featured.stream().map(draft -> draft.lineage().objective()).collect(Collectors.toSet());
            measuredPractices(drafts)
                    .filter(draft -> draft.lineage().institution().group() == group)
                    .filter(draft -> !taken.contains(draft.lineage().objective()))
                    .max(Comparator.comparing(Featured::people).thenComparing(byLot()))
                    .ifPresent(featured::add);
        }
        return featured;
    }

    private static Stream<Draft> measuredPractices(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.type() == ReportType.GOOD_PRACTICE)
                .filter(draft -> !draft.measurements().isEmpty());
    }

    private static Comparator<Draft> byLot() {
        return Comparator.comparing(draft -> Lot.id("featured", draft.lineage().key()));
    }

    /** Persons its first measurement counts; another unit is no persons. */
    private static long people(Draft draft) {
        MeasurementEntry first = draft.measurements().get(0);
        return first.unit().equals("personas") ? first.total() : 0;
    }

    private static Predicate<Draft> firstOfItsObjective() {
        Set<Integer> seen = new HashSet<>();
        return draft -> seen.add(draft.lineage().objective());
    }
}
