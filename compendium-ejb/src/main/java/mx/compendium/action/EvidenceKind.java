package mx.compendium.action;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file taken as evidence; there is no other. */
public enum EvidenceKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpe?g"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    private final String mediaType;
    private final String ending;

    EvidenceKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether it is a package of parts, as spreadsheets and texts are. */
    public boolean packed() {
        return this == XLSX || this == DOCX;
    }

    /** The kind a file claims to be by the end of its name. */
    public static Optional<EvidenceKind> named(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> fileName.contains(".") && extension.matches(kind.ending))
                .findFirst();
    }
}
