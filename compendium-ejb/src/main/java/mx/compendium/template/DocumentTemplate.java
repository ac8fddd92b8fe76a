package mx.compendium.template;

import java.util.List;
import java.util.stream.Stream;

/**
 * How one document presents itself.
 *
 * @param title as on its cover
 * @param ground colour of the cover
 * @param art whether the cover bears the drawing of the edition
 * @param parts in their order, those left out among them
 */
public record DocumentTemplate(
        NarrativeDocument document, String title, Ground ground, boolean art, List<TemplatePart> parts) {

    public DocumentTemplate {
        parts = List.copyOf(parts);
    }

    /** As it comes with the product. */
    public static DocumentTemplate standard(NarrativeDocument document) {
        boolean report = document == NarrativeDocument.EXECUTIVE_REPORT;
        return new DocumentTemplate(
                document,
                report ? "Informe Ejecutivo" : "Compendio General",
                report ? Ground.PRIMARY : Ground.SECOND,
                true,
                StandardPart.standard(document));
    }

    /** The parts that are printed. */
    public Stream<TemplatePart> shown() {
        return parts.stream().filter(TemplatePart::shown);
    }
}
