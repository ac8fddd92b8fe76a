package mx.compendium.claim.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every objective is the principal one of a report: what «cada uno de los objetivos» says. */
record Covered() implements Asserted {

    @Override
    public String is() {
        return "covered";
    }

    @Override
    public Map<String, Object> members() {
        return Map.of();
    }

    @Override
    public Optional<Objection> objection(Telling telling) {
        List<Integer> empty = telling.uncovered();
        return empty.isEmpty()
                ? Optional.empty()
                : Optional.of(Objection.fails("Sin ninguna acción: " + CoverageClaims.named(empty) + "."));
    }
}
