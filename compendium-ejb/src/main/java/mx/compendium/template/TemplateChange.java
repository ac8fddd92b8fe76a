package mx.compendium.template;

/** What two templates differ in. */
public enum TemplateChange {
    NAMES,
    COLOURS,
    LOGOS,
    LEGAL_PAGE,
    REPORT_COVER,
    REPORT_PARTS,
    BOOK_COVER,
    BOOK_PARTS
}
