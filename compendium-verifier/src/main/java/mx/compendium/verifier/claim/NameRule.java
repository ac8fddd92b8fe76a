package mx.compendium.verifier.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.compendium.verifier.bundle.Problem;

/** Rules 3 and 4: a name names what it is of, and its numerals are those of it. */
final class NameRule implements ClaimRule {

    @Override
    public List<Problem> against(Claim claim, Evidence evidence) {
        return claim.names().flatMap(name -> wrong(name, evidence).stream()).toList();
    }

    private static List<Problem> wrong(Piece.Name name, Evidence evidence) {
        List<Problem> problems = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        for (String of : name.of()) {
            Optional<Reference> reference = Reference.find(evidence.editions(), of);
            reference.ifPresent(references::add);
            if (reference.isEmpty()) {
                problems.add(Problem.of("name.none", "", name.text(), of));
            } else if (!reference.get().namedIn(name.text())) {
                problems.add(Problem.of("name.other", "", name.text(), of));
            }
        }
        if (name.of().isEmpty()) {
            problems.add(Problem.of("name.of", "", name.text()));
        }
        for (String numeral : Numerals.in(name.text())) {
            if (references.stream().noneMatch(reference -> reference.knows(numeral))) {
                problems.add(Problem.of("name.numeral", "", name.text(), numeral));
            }
        }
        return problems;
    }
}
