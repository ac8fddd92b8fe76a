package mx.compendium.claim;

import java.util.List;

/**
 * Sealed data and what they become by corrections.
 *
 * @param records each corrected field
 */
public record Corrected(Told now, Told then, List<CorrectedRecord> records) {

    public Corrected {
        records = List.copyOf(records);
    }
}
