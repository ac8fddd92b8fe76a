package mx.compendium.claim.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exactly these objectives have no report, and there is one. */
record Uncovered(List<Integer> objectives) implements Asserted {

    @Override
    public String is() {
        return "uncovered";
    }

    @Override
    public Map<String, Object> members() {
        return Members.of("objectives", objectives.stream().map(String::valueOf).toList());
    }

    @Override
    public Optional<Objection> objection(Telling telling) {
        return !objectives.isEmpty() && telling.uncovered().equals(objectives)
                ? Optional.empty()
                : Optional.of(Objection.fails("Los objetivos sin acciones son otros."));
    }
}
