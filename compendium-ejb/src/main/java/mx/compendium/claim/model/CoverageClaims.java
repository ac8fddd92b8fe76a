package mx.compendium.claim.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimSection;
import mx.compendium.kernel.spanish.SpanishText;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.ReportEntry;

/** Whether every objective has an action, and when not, which have none. */
final class CoverageClaims {

    static final String COVERED = "objectives.covered";
    static final String OBJECTIVES = "objectives.total";

    private CoverageClaims() {}

    static List<Proposal> of(Telling telling) {
        List<String> empty = empty(telling);
        return empty.isEmpty() ? List.of(whole()) : List.of(whole(), partial(empty));
    }

    private static Proposal whole() {
        return proposal(
                COVERED,
                List.of(CoverageClaims::uncovered, Checks.equal(COVERED, OBJECTIVES)),
                sentence -> sentence.says("Cada uno de los ")
                        .figure(COVERED)
                        .says(" objetivos del Pacto Mundial cuenta con al menos una acción reportada."));
    }

    private static Proposal partial(List<String> empty) {
        return proposal(
                "objectives.covered.partly",
                List.of(Checks.known(COVERED, OBJECTIVES)),
                sentence -> sentence.says("De los ")
                        .figure(OBJECTIVES)
                        .says(" objetivos del Pacto Mundial, ")
                        .figure(COVERED)
                        .says(" cuentan con al menos una acción reportada; sin acciones: ")
                        .names(named(empty))
                        .says("."));
    }

    private static Proposal proposal(String id, List<Check> checks, Consumer<Sentence> wording) {
        return new Proposal(id, ClaimKind.COVERAGE, ClaimSection.EVALUATION, checks, wording);
    }

    /** Objects naming the objectives without action. */
    static Optional<Objection> uncovered(Telling telling) {
        List<String> empty = empty(telling);
        return empty.isEmpty()
                ? Optional.empty()
                : Optional.of(Objection.fails("Sin ninguna acción: " + named(empty) + "."));
    }

    private static String named(List<String> numbers) {
        return (numbers.size() == 1 ? "objetivo " : "objetivos ") + SpanishText.list(numbers);
    }

    private static List<String> empty(Telling telling) {
        Set<Integer> reported = telling.content().reports().stream()
                .map(ReportEntry::principalObjective)
                .collect(Collectors.toSet());
        return telling.content().objectives().stream()
                .map(ObjectiveEntry::number)
                .filter(number -> !reported.contains(number))
                .map(String::valueOf)
                .toList();
    }
}
