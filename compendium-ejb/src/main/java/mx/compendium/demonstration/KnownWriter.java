package mx.compendium.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.compendium.action.PopulationGroup;
import mx.compendium.catalogue.ReferenceObjective;
import mx.compendium.catalogue.ReferenceText;

/** Writes known programmes: their name is real, the rest says only what the objective is about and measures nothing. */
final class KnownWriter {

    private final Map<Integer, List<String>> lines = new HashMap<>();
    private final Map<Integer, ReferenceObjective> objectives;
    private final Sentences sentences;

    KnownWriter(Map<Integer, ReferenceObjective> objectives, Sentences sentences) {
        this.objectives = objectives;
        this.sentences = sentences;
        for (String line : ReferenceText.of("demonstration/phrases/known.txt").split("\n", -1)) {
            int space = line.indexOf(' ');
            if (space > 0 && !line.startsWith("#")) {
                lines.computeIfAbsent(Integer.valueOf(line.substring(0, space)), objective -> new ArrayList<>())
                        .add(line.substring(space + 1));
            }
        }
    }

    Draft write(Lineage lineage, Known known, Slots slots) {
        String said = sentences.give(lines.getOrDefault(known.objective(), List.of()), "known", lineage.key());
        return new Draft(
                lineage,
                known.name(),
                known.type(),
                said + " " + slots.fill("Lo informa {inst} con el nombre de «" + known.name() + "»."),
                slots.fill("Contribuir, desde las atribuciones de {inst}, al objetivo «" + objective(known) + "»."),
                "Dato de demostración: no se incluyen resultados de «" + known.name()
                        + "» porque no se dispone de cifras publicadas que los sustenten.",
                List.of(PopulationGroup.GENERAL),
                List.of(),
                null,
                null,
                scope(lineage),
                List.of(),
                null,
                false,
                false,
                true);
    }

    private String objective(Known known) {
        ReferenceObjective objective = objectives.get(known.objective());
        return objective == null ? "" : objective.displayName();
    }

    private static Scope scope(Lineage lineage) {
        String state = lineage.institution().stateCode();
        return state == null ? Scope.NATIONAL : Scope.in(List.of(state));
    }
}
