package mx.compendium.narrative.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.narrative.EditionText;
import mx.compendium.narrative.NarrativePlace;
import mx.compendium.narrative.NarrativeText;
import mx.compendium.narrative.RewrittenText;
import mx.compendium.narrative.store.NarrativeStore;
import mx.compendium.narrative.store.WrittenText;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.NarrativeSection;
import mx.compendium.template.TemplatePart;
import mx.compendium.template.boundary.TemplateReading;

/** Reads the words of an edition for the doors of this and higher features, within their transaction; they decide who may. */
@Dependent
public class NarrativeReading {

    private final NarrativeStore store;
    private final TemplateReading templates;

    @Inject
    public NarrativeReading(NarrativeStore store, TemplateReading templates) {
        this.store = store;
        this.templates = templates;
    }

    /**
     * All that a version of the edition prints in the unit's words, in the order of its documents: what was written of it, and
     * what its template says in every edition. What the template leaves out is not among it. Of a version that is not published
     * it is what stands now.
     *
     * @throws mx.compendium.kernel.NotFound when there is no such period
     */
    public List<EditionText> texts(String period, int version) {
        List<NarrativeText> published = store.published(period, version);
        return published.isEmpty() ? next(period) : texts(templates.of(period).template(), published);
    }

    /** What the newest version prints; before the first, what stands now. */
    public List<EditionText> texts(String period) {
        return texts(period, store.published(period));
    }

    /** What the version after the newest would print. */
    public List<EditionText> next(String period) {
        return texts(period, templates.of(period).template());
    }

    /** The same in another template. */
    public List<EditionText> texts(String period, EditionTemplate template) {
        return texts(template, sections(period, template));
    }

    /** Keeps the words as they stand with every published version that has none kept: after publishing, before writing. */
    public void keep(String period) {
        store.keep(period, store.published(period), sections(period));
    }

    /** Sections that version says otherwise than the one before it; of one that is not published, as they stand now. */
    public List<RewrittenText> rewritten(String period, int version) {
        List<NarrativeText> before = store.published(period, version - 1);
        List<NarrativeText> published = store.published(period, version);
        List<NarrativeText> after = published.isEmpty() ? sections(period) : published;
        return before.stream()
                .filter(old -> after.stream().anyMatch(text -> isRewritten(old, text)))
                .map(old -> new RewrittenText(old.document(), old.section()))
                .sorted(Comparator.comparing(RewrittenText::document).thenComparing(RewrittenText::section))
                .toList();
    }

    private static boolean isRewritten(NarrativeText before, NarrativeText after) {
        return before.document() == after.document()
                && before.section() == after.section()
                && !before.body().equals(after.body());
    }

    private static List<EditionText> texts(EditionTemplate template, List<NarrativeText> sections) {
        return Stream.of(NarrativeDocument.values())
                .flatMap(document -> template.of(document).shown().map(part -> text(document, part, sections)))
                .filter(text -> !text.body().isBlank())
                .toList();
    }

    private static EditionText text(NarrativeDocument document, TemplatePart part, List<NarrativeText> sections) {
        return sections.stream()
                .filter(text -> text.document() == document)
                .filter(text -> text.section().part().key().equals(part.key()))
                .map(text -> new EditionText(document, text.section().key(), text.body()))
                .findFirst()
                .orElseGet(() -> new EditionText(document, part.key(), part.text()));
    }

    /**
     * Every section of both documents that the unit writes, in their order: as it wrote it, or as it begins.
     *
     * @throws mx.compendium.kernel.NotFound when there is no such period
     */
    List<NarrativeText> sections(String period) {
        return sections(period, templates.of(period).template());
    }

    private List<NarrativeText> sections(String period, EditionTemplate template) {
        String source = store.words(period).source();
        List<WrittenText> written = store.texts(period);
        return Stream.of(NarrativeDocument.values())
                .flatMap(document -> Stream.of(NarrativeSection.values())
                        .map(section -> new NarrativePlace(period, document, section)))
                .map(place -> written.stream()
                        .filter(text -> text.place().equals(place))
                        .map(WrittenText::text)
                        .findFirst()
                        .orElseGet(() -> begun(place, template.beginning(place.document(), place.section(), source))))
                .toList();
    }

    /** What a section begins with before anybody writes. */
    NarrativeText beginning(NarrativePlace place) {
        EditionTemplate template = templates.of(place.period()).template();
        return begun(
                place,
                template.beginning(
                        place.document(),
                        place.section(),
                        store.words(place.period()).source()));
    }

    private static NarrativeText begun(NarrativePlace place, String body) {
        return new NarrativeText(place.document(), place.section(), body, 0);
    }
}
