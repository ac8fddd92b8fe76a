package mx.compendium.demonstration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.compendium.catalogue.ReferenceObjective;

/** Writes known programmes: their name is real, the rest says only what they are about and measures nothing. */
final class KnownWriter {

    private final Map<Integer, ReferenceObjective> objectives;

    KnownWriter(Map<Integer, ReferenceObjective> objectives) {
        this.objectives = objectives;
    }

    Draft write(Lineage lineage, Known known, Slots slots) {
        return new Draft(
                lineage,
                known.name(),
                known.type(),
                known.gist() + " " + slots.fill("Lo informa {inst} con el nombre de «" + known.name() + "»."),
                slots.fill("Contribuir, desde las atribuciones de {inst}, al objetivo «" + objective(known) + "»."),
                "Dato de demostración: no se incluyen resultados de «" + known.name()
                        + "» porque no se dispone de cifras publicadas que los sustenten.",
                known.people(),
                List.of(),
                null,
                null,
                scope(lineage),
                List.of(),
                null,
                known.aimed(),
                false,
                true);
    }

    private String objective(Known known) {
        return Objects.requireNonNull(objectives.get(known.objective()), "objective")
                .displayName();
    }

    private static Scope scope(Lineage lineage) {
        String state = lineage.institution().stateCode();
        return state == null ? Scope.NATIONAL : Scope.in(List.of(state));
    }
}
