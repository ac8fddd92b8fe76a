package mx.compendium.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mx.compendium.action.MigrationStage;
import mx.compendium.catalogue.ReferenceTable;

/** What usually goes with an objective: related ones, guiding principles, stages of migration. */
record Affinity(int objective, List<Integer> related, List<Integer> principles, List<MigrationStage> stages) {

    static Map<Integer, Affinity> all() {
        Map<Integer, Affinity> all = new LinkedHashMap<>();
        ReferenceTable.read("demonstration/affinities.csv", "principal_objective", "related", "principles", "stages")
                .unique("principal_objective")
                .map(row -> new Affinity(
                        row.number("principal_objective", 1, 23),
                        row.numbers("related", 1, 23),
                        row.numbers("principles", 1, 10),
                        row.several("stages", MigrationStage.class)))
                .forEach(affinity -> all.put(affinity.objective(), affinity));
        return all;
    }

    /** One to three of them, in their own order. */
    static <T extends Comparable<? super T>> List<T> some(List<T> choices, Object... key) {
        int count = 1 + Lot.below(Math.min(3, choices.size()), key);
        int start = Lot.below(choices.size(), "start", key[0], key[1]);
        return IntStream.range(0, count)
                .mapToObj(i -> choices.get((start + i) % choices.size()))
                .sorted()
                .toList();
    }
}
