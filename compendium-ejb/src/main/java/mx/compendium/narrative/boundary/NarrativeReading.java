package mx.compendium.narrative.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.narrative.NarrativeDocument;
import mx.compendium.narrative.NarrativePlace;
import mx.compendium.narrative.NarrativeSection;
import mx.compendium.narrative.NarrativeText;
import mx.compendium.narrative.StandardWords;
import mx.compendium.narrative.store.NarrativeStore;
import mx.compendium.narrative.store.WrittenText;
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
        String source = store.words(period).source();
        List<WrittenText> written = store.texts(period);
        return places(period)
                .map(place -> written.stream()
                        .filter(text -> text.place().equals(place))
                        .map(WrittenText::text)
                        .findFirst()
                        .orElseGet(() -> standard(place, source)))
                .toList();
    }

    private static Stream<NarrativePlace> places(String period) {
        return Stream.of(NarrativeDocument.values())
                .flatMap(document -> Stream.of(NarrativeSection.values())
                        .map(section -> new NarrativePlace(period, document, section)));
    }

    static NarrativeText standard(NarrativePlace place, @Nullable String source) {
        return new NarrativeText(place.document(), place.section(), StandardWords.body(place.section(), source), 0);
    }
}
