package mx.compendium.verifier.figure;

import java.util.HashMap;
import java.util.Map;

/** How often each key came. */
final class Tally {

    private final Map<String, Long> counts = new HashMap<>();

    void add(String key) {
        counts.merge(key, 1L, Long::sum);
    }

    long of(String key) {
        return counts.getOrDefault(key, 0L);
    }

    int keys() {
        return counts.size();
    }
}
