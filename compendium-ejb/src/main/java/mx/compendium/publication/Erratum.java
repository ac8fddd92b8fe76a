package mx.compendium.publication;

import java.time.Instant;
import java.util.List;
import mx.compendium.claim.ChangedSentence;
import mx.compendium.claim.CorrectedRecord;

/**
 * What a version of an edition declares of the one before it.
 *
 * @param version the version that corrects, from 2
 * @param claims sentences that are others, computed from both data
 */
public record Erratum(
        int version, String reason, Instant declaredAt, List<CorrectedRecord> records, List<ChangedSentence> claims) {

    public Erratum {
        records = List.copyOf(records);
        claims = List.copyOf(claims);
    }

    /** Folios of the reports it corrects, each once. */
    public List<String> folios() {
        return records.stream().map(CorrectedRecord::folio).distinct().toList();
    }
}
