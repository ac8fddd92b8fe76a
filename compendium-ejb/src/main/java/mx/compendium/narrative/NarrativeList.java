package mx.compendium.narrative;

import java.time.Instant;
import java.util.List;

/**
 * All sections of an edition.
 *
 * @param frozen whether it is published, so that nobody writes any more
 * @param sealed whether the data they were read against are final
 * @param asOf instant of those data
 */
public record NarrativeList(String period, boolean frozen, boolean sealed, Instant asOf, List<NarrativeRow> rows) {

    public NarrativeList {
        rows = List.copyOf(rows);
    }
}
