package mx.compendium.action;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A weighed report to be written.
 *
 * @param report null when it is begun now
 * @param base revision of the capture it was weighed against
 * @param texts by path, to be changed
 * @param completeness 0–100
 */
public record TakenReport(@Nullable UUID report, int base, Map<String, String> texts, int completeness) {

    public TakenReport {
        texts = Map.copyOf(texts);
    }
}
