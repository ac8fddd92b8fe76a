package mx.compendium.publication;

import java.time.Instant;
import java.util.List;
import mx.compendium.claim.ChangedSentence;
import mx.compendium.claim.CorrectedRecord;
import mx.compendium.narrative.RewrittenText;

/**
 * What a version of an edition declares of the one before it.
 *
 * @param version the version that corrects, from 2
 * @param texts sections of the unit that are written otherwise
 * @param claims sentences that are others, computed from both data and words
 */
public record Erratum(
        int version,
        String reason,
        Instant declaredAt,
        List<CorrectedRecord> records,
        List<RewrittenText> texts,
        List<ChangedSentence> claims) {

    public Erratum {
        records = List.copyOf(records);
        texts = List.copyOf(texts);
        claims = List.copyOf(claims);
    }

    /** The same with the sections it writes otherwise, which are kept with the words. */
    public Erratum rewriting(List<RewrittenText> sections) {
        return new Erratum(version, reason, declaredAt, records, sections, claims);
    }

    /** Folios of the reports it corrects, each once. */
    public List<String> folios() {
        return records.stream().map(CorrectedRecord::folio).distinct().toList();
    }
}
