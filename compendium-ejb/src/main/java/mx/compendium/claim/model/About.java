package mx.compendium.claim.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import mx.compendium.statistics.Figure;

/** A round number said instead of the exact one: «alrededor de 23%», «más de 85 000». */
record About(String figure, Manner manner, BigDecimal limit) implements Asserted {

    /** How near, and on which side. */
    enum Manner {
        ABOUT,
        MORE_THAN,
        LESS_THAN
    }

    @Override
    public String is() {
        return "about";
    }

    @Override
    public Map<String, Object> members() {
        return Members.of("figure", figure, "manner", manner.name(), "limit", limit.toPlainString());
    }

    @Override
    public Optional<Objection> objection(Telling telling) {
        Optional<Figure> exact = telling.find(figure);
        if (exact.isEmpty()) {
            return Optional.of(Objection.unsupported(telling.missing(figure)));
        }
        return R51Approximations.holds(exact.get().value(), manner, limit)
                ? Optional.empty()
                : Optional.of(
                        Objection.fails("El valor exacto es " + exact.get().text() + "."));
    }
}
