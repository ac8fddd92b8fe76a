package mx.compendium.publication;

/** Formats a document is published in. */
public enum DocumentFormat {
    PDF("pdf", "application/pdf"),
    /** One file that needs nothing beside it; read as a page. */
    HTML("html", "text/html;charset=UTF-8"),
    /** For word processors. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ZIP("zip", "application/zip");

    private final String extension;
    private final String mediaType;

    DocumentFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
