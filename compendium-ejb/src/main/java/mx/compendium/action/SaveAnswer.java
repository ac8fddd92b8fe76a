package mx.compendium.action;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What became of a save.
 *
 * @param revision of the whole capture
 * @param savedAt by the database's clock
 * @param revisions new revision of each field that was taken, by path
 * @param conflicts fields that were not taken because somebody else changed them meanwhile
 * @param completeness 0–100
 * @param late whether the time for delivering is over: the text is kept, but it cannot be delivered
 */
public record SaveAnswer(
        int revision,
        Instant savedAt,
        Map<String, Integer> revisions,
        List<FieldConflict> conflicts,
        int completeness,
        boolean late) {

    public SaveAnswer {
        revisions = Map.copyOf(revisions);
        conflicts = List.copyOf(conflicts);
    }
}
