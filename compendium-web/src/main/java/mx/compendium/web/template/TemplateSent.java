package mx.compendium.web.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import mx.compendium.template.DocumentTemplate;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.Ground;
import mx.compendium.template.Logo;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.Palette;
import mx.compendium.template.StandardPart;
import mx.compendium.template.TemplatePart;
import mx.compendium.web.faces.Asked;

/** A template as its form was sent: parts and marks in the order they stand in the page. */
record TemplateSent(Asked asked) {

    /** What is not in the form stays as it was. */
    EditionTemplate template(EditionTemplate before) {
        return new EditionTemplate(
                text("ministry"),
                text("unit"),
                text("unitAcronym"),
                text("compact"),
                palette(before.palette()),
                logos(),
                paragraphs("legal"),
                paragraphs("legalTakenOver"),
                document(before.report()),
                document(before.book()));
    }

    private String text(String name) {
        return Objects.requireNonNullElse(asked.parameter(name), "").strip();
    }

    private boolean ticked(String name) {
        return !text(name).isEmpty();
    }

    private Palette palette(Palette before) {
        Map<String, String> kept = before.byName();
        return Palette.of(name -> {
            String sent = text("palette." + name);
            return sent.isEmpty() ? Objects.requireNonNull(kept.get(name)) : sent;
        });
    }

    private List<Logo> logos() {
        List<String> pictures = asked.values("logo.png");
        List<String> names = asked.values("logo.alternative");
        List<Logo> logos = new ArrayList<>();
        for (int i = 0; i < Math.min(pictures.size(), names.size()); i++) {
            logos.add(new Logo(names.get(i).strip(), pictures.get(i).strip()));
        }
        return logos;
    }

    private List<String> paragraphs(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private DocumentTemplate document(DocumentTemplate before) {
        NarrativeDocument document = before.document();
        String key = document.key();
        List<TemplatePart> parts = asked.values(key + ".part").stream()
                .flatMap(part -> part(document, part))
                .toList();
        return new DocumentTemplate(
                document,
                text(key + ".title"),
                Stream.of(Ground.values())
                        .filter(ground -> ground.name().equals(text(key + ".ground")))
                        .findFirst()
                        .orElse(before.ground()),
                ticked(key + ".art"),
                parts);
    }

    /** A part the unit added and then emptied is none any more. */
    private Stream<TemplatePart> part(NarrativeDocument document, String key) {
        String id = document.key() + "." + key;
        boolean needed =
                StandardPart.of(key).filter(part -> part.isNeededIn(document)).isPresent();
        boolean fixed =
                StandardPart.of(key).filter(part -> part.isTheBook(document)).isPresent();
        TemplatePart part = new TemplatePart(
                key,
                needed || ticked(id + ".shown"),
                fixed || ticked(id + ".page"),
                text(id + ".heading"),
                text(id + ".text").replace("\r", ""));
        boolean none = part.isOwn() && part.heading().isEmpty() && part.text().isEmpty();
        boolean known = part.isOwn()
                || StandardPart.of(key)
                        .filter(one -> !one.heading(document).isEmpty())
                        .isPresent();
        return none || !known ? Stream.of() : Stream.of(part);
    }
}
