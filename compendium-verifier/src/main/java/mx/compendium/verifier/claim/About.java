package mx.compendium.verifier.claim;

import java.math.BigDecimal;
import java.util.Optional;
import mx.compendium.verifier.bundle.Cells;
import mx.compendium.verifier.bundle.Problem;
import mx.compendium.verifier.figure.Value;

/** A figure is near, above or below a round number. */
record About(String figure, Manner manner, String limit) implements Assertion {

    enum Manner {
        ABOUT,
        MORE_THAN,
        LESS_THAN
    }

    /** Above zero, or nothing. */
    Optional<BigDecimal> number() {
        return Cells.decimal(limit).filter(number -> number.signum() > 0);
    }

    @Override
    public Optional<Problem> against(Evidence evidence) {
        Optional<Value> value = evidence.value(figure);
        if (value.isEmpty()) {
            return Evidence.missing(figure);
        }
        return Evidence.holds(
                number().filter(round -> holds(value.get().number(), round)).isPresent(),
                Problem.of("assert.about", "", figure, value.get().plain(), limit, manner));
    }

    private boolean holds(BigDecimal exact, BigDecimal round) {
        BigDecimal unit = unit(round);
        return switch (manner) {
            case ABOUT ->
                exact.subtract(round).abs().multiply(BigDecimal.valueOf(2)).compareTo(unit) <= 0;
            case MORE_THAN -> exact.compareTo(round) > 0 && exact.compareTo(round.add(unit)) < 0;
            case LESS_THAN -> exact.compareTo(round) < 0 && exact.compareTo(round.subtract(unit)) > 0;
        };
    }

    /** The value of the last place that is not zero: 1 of 23, 1000 of 85000. */
    private static BigDecimal unit(BigDecimal round) {
        return BigDecimal.ONE.movePointLeft(round.stripTrailingZeros().scale());
    }
}
