package mx.compendium.web.api;

import mx.compendium.publication.RecognisedFile;
import org.jspecify.annotations.Nullable;

/**
 * Which published file something is.
 *
 * @param known whether it is one of ours; without it only the digest is told
 * @param current whether no erratum came after it
 */
public record VerificationBody(
        boolean known,
        String sha256,
        @Nullable EditionBody edition,
        @Nullable DocumentBody document,
        @Nullable Boolean current) {

    static VerificationBody of(RecognisedFile file, String sha256) {
        return new VerificationBody(
                true,
                sha256,
                EditionBody.of(file.edition()),
                DocumentBody.ofVersion(file.document()),
                file.isCurrent());
    }

    static VerificationBody unknown(String sha256) {
        return new VerificationBody(false, sha256, null, null, null);
    }
}
