package mx.compendium.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.compendium.catalogue.ReferenceObjective;

/** Hands each lineage of an edition to the writer of its material. */
final class Writing {

    private final ThemedWriter themed;
    private final KnownWriter known;
    private final PracticeWriter practices;

    Writing(Edition edition, Map<Integer, ReferenceObjective> objectives) {
        Sentences sentences = new Sentences();
        this.themed = new ThemedWriter(edition, Voice.all(), sentences);
        this.known = new KnownWriter(objectives);
        this.practices = new PracticeWriter(edition);
    }

    List<Draft> of(List<Lineage> lineages) {
        List<Draft> drafts = new ArrayList<>();
        lineages.forEach(lineage -> drafts.add(draft(lineage)));
        return drafts;
    }

    private Draft draft(Lineage lineage) {
        Lineage.Material material = lineage.material();
        if (material instanceof Practice practice) {
            return practices.write(lineage, practice);
        }
        if (material instanceof Known programme) {
            return known.write(lineage, programme, themed.slots(lineage));
        }
        return themed.write(lineage, ((Lineage.Themed) material).theme());
    }
}
