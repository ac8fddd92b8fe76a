package mx.compendium.verifier.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.compendium.verifier.bundle.Cells;
import mx.compendium.verifier.bundle.Problem;
import mx.compendium.verifier.figure.FigureText;
import mx.compendium.verifier.figure.Value;

/** Rule 2: each figure is counted again, stands in the ledger with that value, and is printed as it. */
final class FigureRule implements ClaimRule {

    private final Map<String, StatedFigure> stated;

    FigureRule(Map<String, StatedFigure> stated) {
        this.stated = stated;
    }

    @Override
    public List<Problem> against(Claim claim, Evidence evidence) {
        return claim.printed()
                .flatMap(piece -> wrong(piece, claim, evidence).stream())
                .toList();
    }

    private Optional<Problem> wrong(Piece.Printed piece, Claim claim, Evidence evidence) {
        StatedFigure figure = stated.get(piece.code());
        if (figure == null) {
            return Optional.of(Problem.of("claim.unstated", "", piece.code()));
        }
        Optional<Value> counted = evidence.value(piece.code());
        if (counted.isEmpty()) {
            return Optional.of(Problem.of("figure.none", "", piece.code(), figure.value()));
        }
        Value value = counted.get();
        if (!Cells.decimal(figure.value()).filter(value::same).isPresent()) {
            return Optional.of(Problem.of("claim.value", "", piece.code(), figure.value(), value.plain()));
        }
        Optional<String> expected = printed(piece, value, claim);
        return Evidence.holds(
                expected.filter(piece.text()::equals).isPresent(),
                Problem.of("claim.printed", "", piece.code(), piece.text(), expected.orElse("–")));
    }

    private static Optional<String> printed(Piece.Printed piece, Value value, Claim claim) {
        return switch (piece.style()) {
            case GROUPED -> Optional.of(FigureText.grouped(value));
            case NARRATIVE -> Optional.of(FigureText.narrative(value));
            case LIMIT ->
                limit(piece, claim)
                        .map(limit -> FigureText.limit(limit, value.kind().percent()));
        };
    }

    private static Optional<BigDecimal> limit(Piece.Printed piece, Claim claim) {
        return claim.asserts(About.class)
                .filter(about -> about.figure().equals(piece.code()))
                .findFirst()
                .flatMap(About::number);
    }
}
