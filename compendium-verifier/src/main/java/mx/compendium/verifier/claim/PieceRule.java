package mx.compendium.verifier.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.compendium.verifier.bundle.Problem;

/** Rules 1 and 3: the text is its pieces, the figures are theirs, and words hold no digit. */
final class PieceRule implements ClaimRule {

    @Override
    public List<Problem> against(Claim claim, Evidence evidence) {
        List<Problem> problems = new ArrayList<>();
        String together = claim.pieces().stream().map(Piece::text).collect(Collectors.joining());
        if (!together.equals(claim.text())) {
            problems.add(Problem.of("claim.text", "", together));
        }
        List<String> codes = claim.printed().map(Piece.Printed::code).distinct().toList();
        if (!codes.equals(claim.figures())) {
            problems.add(Problem.of("claim.figures", "", String.join(", ", claim.figures()), String.join(", ", codes)));
        }
        for (Piece piece : claim.pieces()) {
            if (piece instanceof Piece.Words words && !Numerals.in(words.text()).isEmpty()) {
                problems.add(Problem.of("claim.digit", "", words.text().strip()));
            }
        }
        return problems;
    }
}
