package mx.compendium.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.compendium.catalogue.ReferenceText;

/** The stock of sentences of one edition; it gives each away as rarely as the stock allows. */
final class Sentences {

    private final Map<String, List<String>> stock = new LinkedHashMap<>();
    private final Map<String, Integer> given = new HashMap<>();

    Sentences() {
        String section = "";
        for (String line : ReferenceText.of("demonstration/phrases/frames.txt").split("\n", -1)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isBlank()) {
                stock.computeIfAbsent(section, key -> new ArrayList<>()).add(line);
            }
        }
    }

    List<String> about(String section) {
        return stock.getOrDefault(section, List.of());
    }

    /** The candidate given least so far, tried in an order drawn with the key. */
    String give(List<String> candidates, Object... key) {
        int start = Lot.below(candidates.size(), key);
        String best = candidates.get(start);
        for (int i = 1; i < candidates.size(); i++) {
            String next = candidates.get((start + i) % candidates.size());
            best = times(next) < times(best) ? next : best;
        }
        given.merge(best, 1, Integer::sum);
        return best;
    }

    private int times(String sentence) {
        return given.getOrDefault(sentence, 0);
    }
}
