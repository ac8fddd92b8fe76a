package mx.compendium.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How both documents of an edition present themselves; one version of it is kept, put in force and published as a whole.
 *
 * @param ministry the ministry the unit belongs to, as printed on the cover
 * @param unit the unit that publishes
 * @param unitAcronym e.g. {@code UPMRIP}
 * @param compact the unit's name of the Global Compact
 * @param logos on the covers, from the left
 * @param legal paragraphs of the legal page
 * @param legalTakenOver those of an edition taken over, with {@code {source}} where it is said from where
 */
public record EditionTemplate(
        String ministry,
        String unit,
        String unitAcronym,
        String compact,
        Palette palette,
        List<Logo> logos,
        List<String> legal,
        List<String> legalTakenOver,
        DocumentTemplate report,
        DocumentTemplate book) {

    public EditionTemplate {
        logos = List.copyOf(logos);
        legal = List.copyOf(legal);
        legalTakenOver = List.copyOf(legalTakenOver);
    }

    /**
     * What a section begins with, marked lines.
     *
     * @param source where an edition taken over was published, null for one captured here
     */
    public String beginning(NarrativeDocument document, NarrativeSection section, @Nullable String source) {
        return of(document).parts().stream()
                .filter(part -> part.key().equals(section.part().key()))
                .map(TemplatePart::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(() -> StandardWords.body(section, source));
    }

    public DocumentTemplate of(NarrativeDocument document) {
        return document == NarrativeDocument.EXECUTIVE_REPORT ? report : book;
    }
}
