package mx.compendium.publication.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.claim.ChangedSentence;
import mx.compendium.publication.DocumentKind;
import mx.compendium.publication.Place;
import org.jspecify.annotations.Nullable;

/** Where two makings of the same documents differ. */
public final class ChangedPlaces {

    private final List<Part> now;
    private final List<Part> then;

    /** Parts of both documents, of the data as they are and as supposed. */
    public ChangedPlaces(List<Part> now, List<Part> then) {
        this.now = now;
        this.then = then;
    }

    /** Parts that read otherwise, that go or that come; an id names one part of a document. */
    public List<Place> all() {
        Map<Key, Part> before = keyed(now);
        Map<Key, Part> after = keyed(then);
        Stream<Place> gone = before.entrySet().stream()
                .filter(part -> !sameAs(part.getValue(), after.get(part.getKey())))
                .map(part -> part.getValue().place());
        Stream<Place> come = after.entrySet().stream()
                .filter(part -> !before.containsKey(part.getKey()))
                .map(part -> part.getValue().place());
        return Stream.concat(gone, come)
                .sorted(Comparator.comparing(Place::document))
                .toList();
    }

    /** By the id of each sentence, where it stands, or would if it is new. */
    public Map<String, List<Place>> standing(List<ChangedSentence> sentences) {
        return sentences.stream().collect(Collectors.toMap(ChangedSentence::id, this::standing));
    }

    private List<Place> standing(ChangedSentence sentence) {
        List<Part> parts = sentence.isNew() ? then : now;
        String text = Objects.requireNonNull(sentence.isNew() ? sentence.after() : sentence.before());
        return parts.stream().filter(part -> part.says(text)).map(Part::place).toList();
    }

    private record Key(DocumentKind document, String id) {}

    private static Map<Key, Part> keyed(List<Part> parts) {
        return parts.stream()
                .collect(Collectors.toMap(
                        part -> new Key(part.place().document(), part.place().id()),
                        part -> part,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static boolean sameAs(Part part, @Nullable Part other) {
        return other != null && part.content().equals(other.content());
    }
}
