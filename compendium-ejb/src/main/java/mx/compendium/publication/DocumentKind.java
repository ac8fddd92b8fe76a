package mx.compendium.publication;

import java.util.List;

/** The documents an edition is published as, in reading order, each in the formats it is made in. */
public enum DocumentKind {
    /** Informe Ejecutivo: a dozen designed pages of figures, comparisons and featured practices. */
    EXECUTIVE_REPORT("executive-report", DocumentFormat.PDF, DocumentFormat.HTML, DocumentFormat.DOCX),
    /** Compendio General: every accepted report as a ficha, a book to look things up in. */
    COMPENDIUM("compendium", DocumentFormat.PDF, DocumentFormat.HTML, DocumentFormat.DOCX),
    /** Open data: every accepted report as a row. */
    ACTIONS("actions", DocumentFormat.CSV, DocumentFormat.JSON, DocumentFormat.XLSX),
    /** The good practices in the fields of the repository of the United Nations Network on Migration. */
    GOOD_PRACTICES("good-practices", DocumentFormat.CSV, DocumentFormat.JSON),
    /** What each column of the open data says. */
    DICTIONARY("dictionary", DocumentFormat.CSV),
    /** All that the edition's sentences follow from, signed: made last, it vouches for the others. */
    BUNDLE("bundle", DocumentFormat.ZIP);

    private final String baseName;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, of an enum
    private final List<DocumentFormat> formats;

    DocumentKind(String baseName, DocumentFormat... formats) {
        this.baseName = baseName;
        this.formats = List.of(formats);
    }

    public List<DocumentFormat> formats() {
        return formats;
    }

    /** Name of the document's file in its permanent address, e.g. {@code executive-report.pdf}. */
    public String fileName(DocumentFormat format) {
        return baseName + "." + format.extension();
    }

    /** Whether it is read as a text, and not as a table or by programs. */
    public boolean isText() {
        return this == EXECUTIVE_REPORT || this == COMPENDIUM;
    }
}
