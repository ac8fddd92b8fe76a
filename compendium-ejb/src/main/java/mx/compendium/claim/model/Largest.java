package mx.compendium.claim.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.compendium.statistics.ObjectiveEntry;

/** Each of these objectives has more reports than any other: what «se concentra» says. */
record Largest(List<Integer> objectives) implements Asserted {

    @Override
    public String is() {
        return "largest";
    }

    @Override
    public Map<String, Object> members() {
        return Members.of(
                "figures", objectives.stream().map(ObjectiveClaims::code).toList());
    }

    @Override
    public Optional<Objection> objection(Telling telling) {
        long least = objectives.stream()
                .mapToLong(number -> telling.value(ObjectiveClaims.code(number)))
                .min()
                .orElse(0);
        return telling.content().objectives().stream()
                .map(ObjectiveEntry::number)
                .filter(number -> !objectives.contains(number))
                .filter(number -> telling.value(ObjectiveClaims.code(number)) >= least)
                .findFirst()
                .map(number -> Objection.fails("El objetivo " + number + " no tiene menos acciones."));
    }
}
