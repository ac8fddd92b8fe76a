package mx.compendium.claim.model;

import java.util.List;
import java.util.function.Consumer;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimSection;
import mx.compendium.claim.Reference;
import mx.compendium.kernel.spanish.SpanishText;

/** Whether every objective has an action, and when not, which have none. */
final class CoverageClaims {

    static final String COVERED = "objectives.covered";
    static final String OBJECTIVES = "objectives.total";

    private CoverageClaims() {}

    static List<Proposal> of(Telling telling) {
        List<Integer> empty = telling.uncovered();
        return empty.isEmpty() ? List.of(whole()) : List.of(whole(), partial(empty));
    }

    private static Proposal whole() {
        return proposal(
                COVERED,
                List.of(new Covered(), new Equal(COVERED, OBJECTIVES)),
                sentence -> sentence.says("Cada uno de los ")
                        .figure(COVERED)
                        .says(" objetivos del Pacto Mundial cuenta con al menos una acción reportada."));
    }

    private static Proposal partial(List<Integer> empty) {
        return proposal(
                "objectives.covered.partly",
                List.of(Checks.known(COVERED, OBJECTIVES), new Uncovered(empty)),
                sentence -> sentence.says("De los ")
                        .figure(OBJECTIVES)
                        .says(" objetivos del Pacto Mundial, ")
                        .figure(COVERED)
                        .says(" cuentan con al menos una acción reportada; sin acciones: ")
                        .names(
                                named(empty),
                                empty.stream().map(Reference::objective).toList())
                        .says("."));
    }

    private static Proposal proposal(String id, List<Check> checks, Consumer<Sentence> wording) {
        return new Proposal(id, ClaimKind.COVERAGE, ClaimSection.EVALUATION, checks, wording);
    }

    /** {@code objetivo 21}, {@code objetivos 3 y 9}. */
    static String named(List<Integer> numbers) {
        return (numbers.size() == 1 ? "objetivo " : "objetivos ")
                + SpanishText.list(numbers.stream().map(String::valueOf).toList());
    }
}
