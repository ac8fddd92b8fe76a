package mx.compendium.web.api;

import java.util.List;
import mx.compendium.claim.ChangedSentence;
import mx.compendium.claim.CorrectedRecord;
import mx.compendium.narrative.RewrittenText;
import mx.compendium.publication.EditionRow;
import mx.compendium.publication.Erratum;
import mx.compendium.web.api.EditionBody.SealBody;
import org.jspecify.annotations.Nullable;

/**
 * A version of a published edition.
 *
 * @param seal digest of the data it is made of, and when they were frozen
 * @param replacedBy the version after it, null for the newest
 * @param erratum what it declares of the version before it, null for the first
 */
public record VersionBody(
        int version,
        String publishedAt,
        SealBody seal,
        @Nullable Integer replacedBy,
        @Nullable ErratumBody erratum) {

    /** What was corrected and which sentences are others by it; {@code null} where one is not said. */
    public record ErratumBody(
            String reason, List<CorrectedRecord> records, List<String> texts, List<ClaimChange> claims) {}

    /** A sentence as it was printed and as it is. */
    public record ClaimChange(
            String id, @Nullable String before, @Nullable String after, String reason) {

        static ClaimChange of(ChangedSentence sentence) {
            return new ClaimChange(sentence.id(), sentence.before(), sentence.after(), sentence.reason());
        }
    }

    static List<VersionBody> of(List<EditionRow> versions, List<Erratum> errata) {
        int newest = versions.get(0).version();
        return versions.stream().map(row -> of(row, newest, errata)).toList();
    }

    private static VersionBody of(EditionRow row, int newest, List<Erratum> errata) {
        return new VersionBody(
                row.version(),
                row.publishedAt().toString(),
                new SealBody(row.sealSha256(), row.sealedAt().toString()),
                row.version() == newest ? null : row.version() + 1,
                errata.stream()
                        .filter(erratum -> erratum.version() == row.version())
                        .map(VersionBody::declared)
                        .findFirst()
                        .orElse(null));
    }

    private static ErratumBody declared(Erratum erratum) {
        return new ErratumBody(
                erratum.reason(),
                erratum.records(),
                erratum.texts().stream().map(RewrittenText::key).toList(),
                erratum.claims().stream().map(ClaimChange::of).toList());
    }
}
