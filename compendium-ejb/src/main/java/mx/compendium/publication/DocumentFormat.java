package mx.compendium.publication;

/** Formats a document is published in. */
public enum DocumentFormat {
    PDF("pdf", "application/pdf"),
    /** One file that needs nothing beside it; read as a page. */
    HTML("html", "text/html;charset=UTF-8"),
    /** For word processors. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    CSV("csv", "text/csv;charset=UTF-8"),
    JSON("json", "application/json"),
    /** For spreadsheets. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
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
