package mx.compendium.publication.gateway;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import mx.compendium.claim.ReadText.Printed;
import mx.compendium.publication.EditionIdentity;
import mx.compendium.publication.model.Narrative;
import mx.compendium.template.DocumentTemplate;
import mx.compendium.template.StandardPart;
import mx.compendium.template.TemplatePart;

/**
 * The parts of a document in the order of its template: one that begins a page is a chapter, one that does not is a section of
 * the chapter before it. What a version corrects stands before the indexes and annexes.
 */
final class PartsXml {

    private static final Set<StandardPart> ANNEXES = EnumSet.of(
            StandardPart.BY_INSTITUTION, StandardPart.BY_STATE_INDEX, StandardPart.PARTICIPANTS, StandardPart.FIGURES);

    private static final Set<StandardPart> COLUMNS =
            EnumSet.of(StandardPart.BY_INSTITUTION, StandardPart.BY_STATE_INDEX, StandardPart.PARTICIPANTS);

    /** Writes what a part holds, below its heading and introduction. */
    interface Content {
        void write(StandardPart part) throws XMLStreamException;
    }

    private final SharedXml shared;
    private final TextXml texts;
    private final DocumentTemplate template;
    private final Narrative words;
    private final Content content;
    private final Markup xml;

    PartsXml(Markup xml, DocumentTemplate template, Narrative words, Content content) {
        this.xml = xml;
        this.shared = new SharedXml(xml);
        this.texts = new TextXml(xml);
        this.template = template;
        this.words = words;
        this.content = content;
    }

    void write(EditionIdentity identity) throws XMLStreamException {
        boolean corrected = false;
        for (List<TemplatePart> chapter : chapters()) {
            if (!corrected && chapter.stream().anyMatch(PartsXml::isAnnex)) {
                shared.errata(identity);
                corrected = true;
            }
            chapter(chapter);
        }
    }

    private static boolean isAnnex(TemplatePart part) {
        return StandardPart.of(part.key()).filter(ANNEXES::contains).isPresent();
    }

    private List<List<TemplatePart>> chapters() {
        List<List<TemplatePart>> chapters = new ArrayList<>();
        boolean open = false;
        for (TemplatePart part : template.shown().toList()) {
            boolean alone = fillsChapters(part);
            if (part.page() || alone || !open) {
                chapters.add(new ArrayList<>());
            }
            chapters.get(chapters.size() - 1).add(part);
            open = !alone;
        }
        return chapters;
    }

    private boolean fillsChapters(TemplatePart part) {
        return StandardPart.of(part.key())
                .filter(one -> one.isTheBook(template.document()))
                .isPresent();
    }

    private void chapter(List<TemplatePart> parts) throws XMLStreamException {
        TemplatePart first = parts.get(0);
        Optional<StandardPart> standard = StandardPart.of(first.key());
        if (fillsChapters(first)) {
            content.write(standard.orElseThrow());
            return;
        }
        List<String> more = new ArrayList<>(language(first));
        if (standard.filter(part -> part.level() == 2).isPresent()) {
            more.addAll(List.of("level", "2"));
        }
        if (standard.filter(COLUMNS::contains).isPresent()) {
            more.addAll(List.of("columns", "2"));
        }
        shared.chapter(
                first.key(),
                first.heading(),
                () -> {
                    part(first);
                    for (TemplatePart next : parts.subList(1, parts.size())) {
                        xml.element(
                                "section",
                                () -> part(next),
                                Stream.concat(
                                                Stream.of("id", next.key(), "title", next.heading()),
                                                language(next).stream())
                                        .toArray(String[]::new));
                    }
                },
                more.toArray(String[]::new));
    }

    private static List<String> language(TemplatePart part) {
        return part.key().equals(StandardPart.ENGLISH.key()) ? List.of("lang", "en") : List.of();
    }

    private void part(TemplatePart part) throws XMLStreamException {
        List<Printed> said = words.of(part.key());
        if (!said.isEmpty()) {
            texts.blocks("prose", said);
        }
        Optional<StandardPart> standard = StandardPart.of(part.key());
        if (standard.isPresent()) {
            content.write(standard.get());
        }
    }
}
