package mx.compendium.claim.model;

import java.util.Map;
import java.util.Optional;

/** There is at least one. */
record Positive(String figure) implements Asserted {

    @Override
    public String is() {
        return "positive";
    }

    @Override
    public Map<String, Object> members() {
        return Members.of("figure", figure);
    }

    @Override
    public Optional<Objection> objection(Telling telling) {
        return Checks.known(figure)
                .objection(telling)
                .or(() -> telling.value(figure) > 0
                        ? Optional.empty()
                        : Optional.of(Objection.fails("La cifra " + figure + " es cero.")));
    }
}
