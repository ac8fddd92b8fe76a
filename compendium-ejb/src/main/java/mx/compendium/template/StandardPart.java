package mx.compendium.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts documents are made of, each with its anchor in them and what it is called where the unit calls it nothing else. */
public enum StandardPart {
    GLANCE("resumen", true, 1, "La edición en cinco cifras", ""),
    PREAMBLE("preambulo", true, 1, "Preámbulo", "Preámbulo"),
    CONFORMATION("conformacion", false, 1, "Conformación del informe", "Conformación del compendio"),
    EVALUATION("evaluacion", true, 1, "Evaluación general", "Evaluación general"),
    BY_OBJECTIVE("por-objetivo", true, 2, "Acciones por objetivo", ""),
    BY_GROUP("por-grupo", true, 2, "Acciones por grupo de instituciones", ""),
    BY_STATE("por-estado", true, 2, "Acciones de los gobiernos estatales", ""),
    PRACTICES("practicas", true, 1, "Prácticas destacadas", ""),
    READING("criterios", false, 1, "", "Cómo leer las fichas"),
    TABLES("tablas", true, 1, "", "Acciones por objetivo, grupo y periodo"),
    OBJECTIVES("objetivos", true, 1, "Principales acciones por objetivo", "Fichas por objetivo"),
    CHALLENGES("retos", true, 1, "Retos identificados", "Retos identificados"),
    CONCLUSIONS("conclusiones", false, 1, "Conclusiones", "Conclusiones"),
    ENGLISH("summary-in-english", true, 1, "Summary in English", "Summary in English"),
    BY_INSTITUTION("por-institucion", true, 1, "", "Índice por institución"),
    BY_STATE_INDEX("por-entidad", true, 1, "", "Índice por entidad federativa"),
    PARTICIPANTS(
            "participantes", true, 1, "Anexo 1. Instituciones participantes", "Anexo 1. Instituciones participantes"),
    FIGURES("cifras", true, 1, "Anexo 2. Cifras de este informe", "Anexo 2. Cifras de este compendio");

    private final String key;
    private final boolean page;
    private final int level;
    private final String inReport;
    private final String inBook;

    StandardPart(String key, boolean page, int level, String inReport, String inBook) {
        this.key = key;
        this.page = page;
        this.level = level;
        this.inReport = inReport;
        this.inBook = inBook;
    }

    /** Its anchor in the documents. */
    public String key() {
        return key;
    }

    /** How deep it stands in the contents, 1 or 2. */
    public int level() {
        return level;
    }

    /** What it is called in that document; empty where it does not belong. */
    public String heading(NarrativeDocument document) {
        return document == NarrativeDocument.EXECUTIVE_REPORT ? inReport : inBook;
    }

    public static Optional<StandardPart> of(String key) {
        return Stream.of(values()).filter(part -> part.key.equals(key)).findFirst();
    }

    /** What a document cannot do without: the proof of its figures, and in the book what it is a book of. */
    public boolean isNeededIn(NarrativeDocument document) {
        return this == FIGURES || isTheBook(document);
    }

    /** The fichas fill chapters of their own, each with its objective's name: nothing heads or introduces them. */
    public boolean isTheBook(NarrativeDocument document) {
        return this == OBJECTIVES && document == NarrativeDocument.COMPENDIUM;
    }

    /** Parts that came with a later release stand last and are not printed until the unit says so. */
    static List<TemplatePart> completed(NarrativeDocument document, List<TemplatePart> parts) {
        Stream<TemplatePart> later = standard(document).stream()
                .filter(part -> parts.stream().noneMatch(one -> one.key().equals(part.key())))
                .map(part -> new TemplatePart(part.key(), false, part.page(), part.heading(), part.text()));
        return Stream.concat(parts.stream(), later).toList();
    }

    /** All parts of a document in the order it comes with. */
    static List<TemplatePart> standard(NarrativeDocument document) {
        return Stream.of(values())
                .filter(part -> !part.heading(document).isEmpty())
                .map(part -> new TemplatePart(part.key, true, part.page, part.heading(document), ""))
                .toList();
    }
}
