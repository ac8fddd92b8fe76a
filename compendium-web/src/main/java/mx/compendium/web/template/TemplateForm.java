package mx.compendium.web.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.compendium.template.DocumentTemplate;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.Ground;
import mx.compendium.template.Logo;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.NarrativeSection;
import mx.compendium.template.Palette;
import mx.compendium.template.StandardPart;
import mx.compendium.template.TemplatePart;

/** The fields of a template as the page shows them. */
public record TemplateForm(
        List<Field> names, List<Field> colours, List<Logo> logos, List<Field> legals, List<Document> documents) {

    /** A field with what stands in it. */
    public record Field(String field, String value) {}

    /** A colour a cover may have. */
    public record Choice(String value, boolean chosen) {}

    /** A document of the edition. */
    public record Document(
            NarrativeDocument document,
            String key,
            String title,
            List<Choice> grounds,
            boolean art,
            List<Part> parts) {}

    /**
     * A part in the list.
     *
     * @param id prefix of its fields
     * @param standard what it is called where the unit calls it nothing else
     * @param role what its text is: {@code beginning} of a section, {@code whole} of a part the unit adds, {@code introduction}
     * @param needed whether it cannot be left out
     * @param fixed whether it has neither heading nor text of its own
     */
    public record Part(
            String id,
            String key,
            String standard,
            String role,
            boolean shown,
            boolean needed,
            boolean page,
            boolean fixed,
            String heading,
            String text) {

        /** Whether it waits to be added. */
        public boolean isNew() {
            return standard.isEmpty() && heading.isEmpty();
        }

        public String name() {
            return heading.isEmpty() ? standard : heading;
        }
    }

    static TemplateForm of(EditionTemplate template) {
        return new TemplateForm(
                List.of(
                        new Field("ministry", template.ministry()),
                        new Field("unit", template.unit()),
                        new Field("unitAcronym", template.unitAcronym()),
                        new Field("compact", template.compact())),
                colours(template.palette()),
                template.logos(),
                List.of(
                        new Field("legal", String.join("\n\n", template.legal())),
                        new Field("legalTakenOver", String.join("\n\n", template.legalTakenOver()))),
                List.of(document(template.report()), document(template.book())));
    }

    private static List<Field> colours(Palette palette) {
        return palette.byName().entrySet().stream()
                .map(colour -> new Field("palette." + colour.getKey(), colour.getValue()))
                .toList();
    }

    private static Document document(DocumentTemplate template) {
        List<Choice> grounds = Stream.of(Ground.values())
                .map(ground -> new Choice(ground.name(), ground == template.ground()))
                .toList();
        Stream<Part> parts = template.parts().stream().map(part -> part(template.document(), part));
        return new Document(
                template.document(),
                template.document().key(),
                template.title(),
                grounds,
                template.art(),
                Stream.concat(parts, one(template).stream()).toList());
    }

    /** The empty part by which one more is added. */
    private static Optional<Part> one(DocumentTemplate template) {
        return IntStream.rangeClosed(1, TemplatePart.MOST_OWN)
                .mapToObj(TemplatePart::own)
                .filter(key ->
                        template.parts().stream().noneMatch(part -> part.key().equals(key)))
                .findFirst()
                .map(key -> part(template.document(), new TemplatePart(key, true, true, "", "")));
    }

    private static Part part(NarrativeDocument document, TemplatePart part) {
        Optional<StandardPart> standard = StandardPart.of(part.key());
        return new Part(
                document.key() + "." + part.key(),
                part.key(),
                standard.map(one -> one.heading(document)).orElse(""),
                part.isOwn() ? "whole" : NarrativeSection.ofPart(part.key()).isPresent() ? "beginning" : "introduction",
                part.shown(),
                standard.filter(one -> one.isNeededIn(document)).isPresent(),
                part.page(),
                standard.filter(one -> one.isTheBook(document)).isPresent(),
                part.heading(),
                part.text());
    }
}
