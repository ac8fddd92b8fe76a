package mx.compendium.narrative.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.narrative.NarrativeDocument;
import mx.compendium.narrative.NarrativeSection;
import mx.compendium.narrative.NarrativeText;
import mx.compendium.narrative.StandardWords;
import mx.compendium.narrative.store.NarrativeStore;
import org.jspecify.annotations.Nullable;

/** Reads the words of an edition for the doors of this and higher features, within their transaction; they decide who may. */
@Dependent
public class NarrativeReading {

    private final NarrativeStore store;

    @Inject
    public NarrativeReading(NarrativeStore store) {
        this.store = store;
    }

    /**
     * Every section of both documents in their order: as the unit wrote it, or in the standard words.
     *
     * @throws mx.compendium.kernel.NotFound when there is no such period
     */
    public List<NarrativeText> texts(String period) {
        String source = store.source(period);
        List<NarrativeText> written = store.texts(period);
        return Stream.of(NarrativeDocument.values())
                .flatMap(document ->
                        Stream.of(NarrativeSection.values()).map(section -> text(document, section, written, source)))
                .toList();
    }

    private static NarrativeText text(
            NarrativeDocument document,
            NarrativeSection section,
            List<NarrativeText> written,
            @Nullable String source) {
        return written.stream()
                .filter(text -> text.document() == document && text.section() == section)
                .findFirst()
                .orElseGet(() -> new NarrativeText(document, section, StandardWords.body(section, source), 0));
    }
}
