package mx.compendium.demonstration;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mx.compendium.action.ReportType;

/** Which reports of an edition the unit features. */
final class Featured {

    private static final int FEATURED_2022 = 5;

    private Featured() {}

    /** 2023 features the practices of the published edition; 2022 a few good practices of different objectives. */
    static Set<Draft> of(List<Draft> drafts, Edition edition) {
        return edition == Edition.E2023
                ? drafts.stream().filter(Draft::featured).collect(Collectors.toSet())
                : drafts.stream()
                        .filter(draft -> draft.type() == ReportType.GOOD_PRACTICE)
                        .filter(draft -> !draft.measurements().isEmpty())
                        .sorted(Comparator.comparing(
                                draft -> Lot.id("featured", draft.lineage().key())))
                        .filter(firstOfItsObjective())
                        .limit(FEATURED_2022)
                        .collect(Collectors.toSet());
    }

    private static Predicate<Draft> firstOfItsObjective() {
        Set<Integer> seen = new HashSet<>();
        return draft -> seen.add(draft.lineage().objective());
    }
}
