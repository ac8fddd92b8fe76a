package mx.compendium.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mx.compendium.catalogue.ReferenceInstitution;

/** Puts an institution's words into the slots of a phrase. */
final class Slots {

    private final ReferenceInstitution institution;
    private final Voice voice;
    private final List<Voice.Place> places;
    private final String key;

    Slots(Lineage lineage, Voice voice) {
        this.institution = lineage.institution();
        this.voice = voice;
        this.key = lineage.key();
        this.places = twoOf(voice.places());
    }

    private List<Voice.Place> twoOf(List<Voice.Place> all) {
        List<Voice.Place> rest = new ArrayList<>(all);
        Voice.Place first = rest.remove(Lot.below(rest.size(), "place", key));
        return rest.isEmpty() ? List.of(first) : List.of(first, Lot.of(rest, "second place", key));
    }

    List<Voice.Place> places() {
        return places;
    }

    String fill(String phrase) {
        String filled = phrase.replace("{inst}", voice.name())
                .replace("{Inst}", capitalised(voice.name()))
                .replace("{ent}", voice.entity())
                .replace("{sigla}", shortName())
                .replace("{place}", places.get(0).name())
                .replace("{place2}", places.get(places.size() - 1).name())
                .replace("{partner}", Lot.of(voice.partners(), "partner", key, phrase));
        return capitalised(contracted(filled));
    }

    /** The phrase with something said before it: its own first word goes on in lower case. */
    String after(String lead, String phrase) {
        String rest = phrase.startsWith("{Inst}") ? phrase.replace("{Inst}", "{inst}") : uncapitalised(phrase);
        return fill(lead.isEmpty() ? phrase : lead + " " + rest);
    }

    private String shortName() {
        String acronym = institution.acronym();
        return acronym == null ? institution.name().replaceAll("( \\(|, ).*", "") : acronym;
    }

    /** Spanish contracts "de el" and "a el" unless the article belongs to a proper name. */
    private static String contracted(String text) {
        return text.replace(" de el ", " del ").replace(" a el ", " al ");
    }

    static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String uncapitalised(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
