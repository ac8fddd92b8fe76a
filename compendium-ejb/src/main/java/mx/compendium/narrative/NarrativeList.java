package mx.compendium.narrative;

import java.time.Instant;
import java.util.List;

/**
 * All sections of an edition.
 *
 * @param published whether it is, so that what is written is for its next version
 * @param sealed whether the data they were read against are final
 * @param asOf instant of those data
 */
public record NarrativeList(String period, boolean published, boolean sealed, Instant asOf, List<NarrativeRow> rows) {

    public NarrativeList {
        rows = List.copyOf(rows);
    }
}
