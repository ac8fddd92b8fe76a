package mx.compendium.action;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as a workbook brings it.
 *
 * @param report that it is said to be, null for one to be begun
 * @param texts by path, of every field the workbook speaks of; an empty one clears the field
 * @param lists of which the workbook holds all rows: a row it does not name is gone
 * @param because why everything unusual in it is right, empty when it does not say
 * @param seenAt what was typed later its author has not seen
 */
public record BroughtReport(
        @Nullable UUID report, Map<String, String> texts, Set<String> lists, String because, Instant seenAt) {

    public BroughtReport {
        texts = Map.copyOf(texts);
        lists = Set.copyOf(lists);
    }
}
