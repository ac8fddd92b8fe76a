package mx.compendium.publication.model;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.compendium.claim.Claim;

/** What a finding is about, in the order of the page. */
enum Topic {
    TOTAL("Cuántas acciones", "reports\\.(total|growth)"),
    CAUSE("A qué se debe el cambio", "reports\\.change\\.cause|likeforlike"),
    CONCENTRATION("Dónde se concentran", "concentration"),
    COVERAGE("Cobertura de los objetivos", "objectives\\.covered"),
    AIMED("A quién se dirigen", "aimed"),
    PARTICIPANTS("Quién participa", "participants|invited"),
    CIVIL_SOCIETY("Sociedad civil", "group\\.OSC"),
    STATES("Gobiernos estatales", "reports\\.group\\.EF"),
    COUNTING("Cómo se cuentan", "programmes|participations"),
    TYPES("De qué tipo son", "reports\\.types|type\\."),
    OTHER("Además", "");

    private final String words;
    private final Pattern beginning;

    Topic(String words, String beginning) {
        this.words = words;
        this.beginning = Pattern.compile(beginning);
    }

    String words() {
        return words;
    }

    /** The first topic whose claims' ids begin like this one. */
    static Topic of(Claim claim) {
        return Stream.of(values())
                .filter(topic -> topic.beginning.matcher(claim.id()).lookingAt())
                .findFirst()
                .orElse(OTHER);
    }
}
