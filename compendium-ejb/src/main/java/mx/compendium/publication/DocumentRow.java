package mx.compendium.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One generation of a document.
 *
 * @param version version of the edition it was made for
 * @param progress 0 to 100
 * @param incident number of the incident when it failed, otherwise null
 * @param size in bytes, null until ready
 * @param sha256 lower-case hexadecimal digest of the file, null until ready
 */
public record DocumentRow(
        UUID id,
        String period,
        DocumentKind kind,
        DocumentFormat format,
        int version,
        DocumentState state,
        int progress,
        @Nullable String incident,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        @Nullable Long size,
        @Nullable String sha256,
        boolean published) {

    public DocumentForm form() {
        return new DocumentForm(kind, format);
    }

    public String fileName() {
        return kind.fileName(format);
    }
}
