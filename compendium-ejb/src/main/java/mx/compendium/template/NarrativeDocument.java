package mx.compendium.template;

import java.util.Locale;
import java.util.stream.Stream;
import mx.compendium.kernel.NotFound;

/** A document of an edition in which the unit says something in its own words. */
public enum NarrativeDocument {
    EXECUTIVE_REPORT,
    COMPENDIUM;

    /** As it stands in addresses, e.g. {@code executive-report}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The document of that key.
     *
     * @throws NotFound when there is none
     */
    public static NarrativeDocument of(String key) {
        return Stream.of(values())
                .filter(document -> document.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("document " + key));
    }
}
