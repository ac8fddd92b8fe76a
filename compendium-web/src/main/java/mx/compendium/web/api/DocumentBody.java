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

    /** At the address that leads to the newest version. */
    static DocumentBody of(DocumentRow row) {
        return of(row, "");
    }

    /** At the address of its own version. */
    static DocumentBody ofVersion(DocumentRow row) {
        return of(row, "/versions/" + row.version());
    }

    private static DocumentBody of(DocumentRow row, String version) {
        return new DocumentBody(
                row.kind().name(),
                row.format().name(),
                row.version(),
                row.size(),
                row.sha256(),
                "/api/v1/editions/" + row.period() + version + "/documents/" + row.fileName());
    }
}
