package mx.compendium.claim.model;

import java.util.Map;
import java.util.Optional;

/** Two figures have one value. */
record Equal(String one, String other) implements Asserted {

    @Override
    public String is() {
        return "equal";
    }

    @Override
    public Map<String, Object> members() {
        return Members.of("one", one, "other", other);
    }

    @Override
    public Optional<Objection> objection(Telling telling) {
        return Checks.known(one, other)
                .objection(telling)
                .or(() -> telling.value(one) == telling.value(other)
                        ? Optional.empty()
                        : Optional.of(Objection.fails("Las cifras " + one + " y " + other + " difieren.")));
    }
}
