package mx.compendium.publication;

/** The documents an edition is published as. */
public enum DocumentKind {
    /** Informe Ejecutivo: a dozen designed pages of figures, comparisons and featured practices. */
    EXECUTIVE_REPORT("executive-report");

    private final String baseName;

    DocumentKind(String baseName) {
        this.baseName = baseName;
    }

    /** Name of the document's file in its permanent address, e.g. {@code executive-report.pdf}. */
    public String fileName(DocumentFormat format) {
        return baseName + "." + format.extension();
    }
}
