package mx.compendium.web.api;

import mx.compendium.publication.DocumentRow;
import org.jspecify.annotations.Nullable;

/** A published document with its permanent address. */
public record DocumentBody(
        String kind,
        String format,
        int version,
        @Nullable Long size,
        @Nullable String sha256,
        String address) {

    static DocumentBody of(DocumentRow row) {
        return new DocumentBody(
                row.kind().name(),
                row.format().name(),
                row.version(),
                row.size(),
                row.sha256(),
                "/api/v1/editions/" + row.period() + "/documents/" + row.fileName());
    }
}
