package mx.compendium.template;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mx.compendium.kernel.NotFound;

/** A part of a document that is the unit's own words, in the order of the document. */
public enum NarrativeSection {
    PREAMBLE,
    CONFORMATION,
    CHALLENGES,
    CONCLUSIONS;

    /** As it stands in addresses and among the standard words, e.g. {@code preamble}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it stands in the documents. */
    public StandardPart part() {
        return StandardPart.valueOf(name());
    }

    /** The section that stands in that part; none where nobody writes. */
    public static Optional<NarrativeSection> ofPart(String key) {
        return Stream.of(values())
                .filter(section -> section.part().key().equals(key))
                .findFirst();
    }

    /**
     * The section of that key.
     *
     * @throws NotFound when there is none
     */
    public static NarrativeSection of(String key) {
        return Stream.of(values())
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("section " + key));
    }
}
