package mx.compendium.publication.model;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.compendium.claim.Claim;
import mx.compendium.claim.ClaimSection;

/** What a finding is about, in the order of the page. */
enum Topic {
    TOTAL("Cuántas acciones", "How many actions", "reports\\.(total|growth)"),
    CAUSE("A qué se debe el cambio", "What explains the change", "reports\\.change\\.cause|likeforlike"),
    CONCENTRATION("Dónde se concentran", "Where they concentrate", "concentration"),
    COVERAGE("Cobertura de los objetivos", "Coverage of the objectives", "objectives\\.covered"),
    AIMED("A quién se dirigen", "Whom they address", "aimed"),
    PARTICIPANTS("Quién participa", "Who takes part", "participants|invited"),
    CIVIL_SOCIETY("Sociedad civil", "Civil society", "group\\.OSC"),
    STATES("Gobiernos estatales", "State governments", "reports\\.group\\.EF"),
    COUNTING("Cómo se cuentan", "How they are counted", "programmes|participations"),
    TYPES("De qué tipo son", "Their types", "reports\\.types|type\\."),
    RESULTS("Personas alcanzadas", "Persons reached", "beneficiaries"),
    OTHER("Además", "Also", "");

    private final String spanish;
    private final String english;
    private final Pattern beginning;

    Topic(String spanish, String english, String beginning) {
        this.spanish = spanish;
        this.english = english;
        this.beginning = Pattern.compile(beginning);
    }

    /** In the language of those claims. */
    String words(ClaimSection section) {
        return section == ClaimSection.ENGLISH ? english : spanish;
    }

    /** The first topic whose claims' ids begin like this one. */
    static Topic of(Claim claim) {
        return Stream.of(values())
                .filter(topic -> topic.beginning
                        .matcher(claim.id().replaceFirst("^en\\.", ""))
                        .lookingAt())
                .findFirst()
                .orElse(OTHER);
    }
}
