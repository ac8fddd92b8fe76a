package mx.compendium.action.gateway;

import jakarta.enterprise.context.Dependent;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the environment says of files of evidence; see docs/operations.md. */
@Dependent
public class EvidenceSettings {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long LARGEST = 100;
    private static final long ROOM = 2048;

    /** Folder of evidence, within the one of all files; nothing serves it by address. */
    public Path folder() {
        String files = said("COMPENDIUM_FILES");
        if (files == null) {
            throw new IllegalStateException("The environment does not say COMPENDIUM_FILES");
        }
        return Path.of(files, "evidence");
    }

    /** Bytes a file may have. */
    public long largest() {
        return megabytes("COMPENDIUM_EVIDENCE_LARGEST_MB", LARGEST);
    }

    /** Bytes the files of an institution may have in a period, all together. */
    public long room() {
        return megabytes("COMPENDIUM_EVIDENCE_ROOM_MB", ROOM);
    }

    /** Where a clamd listens, as {@code host:port}; null when nothing is scanned. */
    @Nullable
    String scanner() {
        return said("COMPENDIUM_CLAMD");
    }

    private static long megabytes(String name, long otherwise) {
        String said = said(name);
        return (said == null ? otherwise : Long.parseLong(said)) * MEGABYTE;
    }

    private static @Nullable String said(String name) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
