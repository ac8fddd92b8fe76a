package mx.compendium.claim;

import java.util.List;
import java.util.UUID;

/**
 * Something found in a text that is about to be published.
 *
 * @param code stable, e.g. {@code figure-differs}; its words are those of the screens
 * @param written the place, as written
 * @param expected what the data would let it say, in Spanish; empty when nothing would
 * @param reason in Spanish, one sentence; empty where the code says all
 * @param records ids of the reports it rests on
 */
public record Finding(Weight weight, String code, String written, String expected, String reason, List<UUID> records) {

    public Finding {
        records = List.copyOf(records);
    }

    /** What a finding does to a publication. */
    public enum Weight {
        /** It is told and may stay. */
        NOTE,
        /** It is not supported by what is known. */
        UNSUPPORTED,
        /** It is false. */
        FALSE
    }

    public boolean stops() {
        return weight != Weight.NOTE;
    }
}
