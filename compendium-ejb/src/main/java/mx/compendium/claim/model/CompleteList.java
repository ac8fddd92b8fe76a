package mx.compendium.claim.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list names all that have any and nobody else. */
record CompleteList(String family, List<String> keys) implements Asserted {

    @Override
    public String is() {
        return "complete-list";
    }

    @Override
    public Map<String, Object> members() {
        return Members.of("family", family, "keys", keys);
    }

    @Override
    public Optional<Objection> objection(Telling telling) {
        List<String> having = telling.figures()
                .startingWith(family)
                .filter(figure -> figure.code().indexOf('.', family.length()) < 0)
                .filter(figure -> figure.numerator() > 0)
                .map(figure -> figure.code().substring(family.length()))
                .toList();
        return having.size() == keys.size() && having.containsAll(keys)
                ? Optional.empty()
                : Optional.of(Objection.fails("La lista no nombra a quienes tienen acciones, y sólo a ellos."));
    }
}
