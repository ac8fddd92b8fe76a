package mx.compendium.verifier.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.compendium.verifier.bundle.Problem;

/** Rules 5 and 6: what the words claim is asserted. */
final class WordRule implements ClaimRule {

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    @Override
    public List<Problem> against(Claim claim, Evidence evidence) {
        List<Problem> problems = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        for (Piece piece : claim.pieces()) {
            if (piece instanceof Piece.Printed printed) {
                approximate(printed, new Words(said.toString()), claim).ifPresent(problems::add);
                said.append(' ').append(piece.text()).append(' ');
            } else {
                said.append(piece instanceof Piece.Name name ? withoutLabels(name, evidence) : piece.text());
            }
        }
        Words words = new Words(said.toString());
        for (ClaimWord word : ClaimWord.ALL) {
            if (words.hold(word.phrase()) && claim.asserts().stream().noneMatch(word.carried())) {
                problems.add(Problem.of("word.uncarried", "", String.join(" ", word.phrase())));
            }
        }
        problems.addAll(withoutPiece(claim));
        return problems;
    }

    private static String withoutLabels(Piece.Name name, Evidence evidence) {
        List<String> labels = name.of().stream()
                .flatMap(of -> Reference.find(evidence.editions(), of).stream())
                .flatMap(reference -> reference.labels().stream())
                .sorted(LONGEST_FIRST)
                .toList();
        String rest = name.text();
        for (String label : labels) {
            rest = Label.without(rest, label);
        }
        return rest;
    }

    /** A figure after an approximating word is a limit, and a limit stands after one. */
    private static Optional<Problem> approximate(Piece.Printed piece, Words before, Claim claim) {
        Optional<ClaimWord.Approximate> word = ClaimWord.APPROXIMATE.stream()
                .filter(approximate -> before.endWith(approximate.phrase()))
                .findFirst();
        boolean limit = piece.style() == Piece.Style.LIMIT;
        if (word.isEmpty()) {
            return Evidence.holds(!limit, Problem.of("word.limit", "", piece.text()));
        }
        boolean carried = claim.asserts(About.class)
                .anyMatch(about -> about.figure().equals(piece.code())
                        && about.manner() == word.get().manner());
        return Evidence.holds(
                limit && carried,
                Problem.of("word.uncarried", "", String.join(" ", word.get().phrase())));
    }

    private static List<Problem> withoutPiece(Claim claim) {
        return claim.asserts(About.class)
                .filter(about -> claim.printed()
                        .noneMatch(piece -> piece.style() == Piece.Style.LIMIT
                                && piece.code().equals(about.figure())))
                .map(about -> Problem.of("word.about", "", about.figure()))
                .toList();
    }
}
