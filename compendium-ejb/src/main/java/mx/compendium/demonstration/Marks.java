package mx.compendium.demonstration;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;

/** Which reports of an edition the unit features, and which are mainly aimed at girls, adolescents and women. */
final class Marks {

    private static final Set<PopulationGroup> GIRLS_ADOLESCENTS_WOMEN =
            Set.of(PopulationGroup.GIRLS, PopulationGroup.ADOLESCENTS, PopulationGroup.WOMEN);

    private static final int FEATURED_2022 = 5;

    private Marks() {}

    /** Exactly as many as the edition reports: those written for them first, boys' being the last of these. */
    static Set<Draft> aimed(List<Draft> drafts, Edition edition) {
        return drafts.stream()
                .filter(draft -> draft.people().stream().anyMatch(GIRLS_ADOLESCENTS_WOMEN::contains))
                .filter(draft -> draft.aimed() || draft.lineage().material() instanceof Lineage.Themed)
                .sorted(Comparator.comparing((Draft draft) -> !draft.aimed())
                        .thenComparing(draft -> draft.people().contains(PopulationGroup.BOYS))
                        .thenComparing(draft -> Lot.id("aimed", draft.lineage().key())))
                .limit(edition.aimed())
                .collect(Collectors.toSet());
    }

    /** 2023 features the practices of the published edition; 2022 a few good practices of different objectives. */
    static Set<Draft> featured(List<Draft> drafts, Edition edition) {
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
