package mx.compendium.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.compendium.catalogue.ReferenceRow;
import mx.compendium.catalogue.ReferenceTable;

/**
 * How an institution is spoken of in running text, where it works and with whom.
 *
 * @param name with its article, e.g. {@code el Instituto Nacional de Migración}
 */
record Voice(String institution, String name, List<Place> places, List<String> partners) {

    /** A city with the INEGI code of its federal entity or the two-letter code of its country. */
    record Place(String name, String area) {

        boolean abroad() {
            return Character.isLetter(area.charAt(0));
        }
    }

    static Map<String, Voice> all() {
        Map<String, Voice> voices = new LinkedHashMap<>();
        ReferenceTable.read("demonstration/voices.csv", "institution", "voice", "places", "partners")
                .unique("institution")
                .map(Voice::of)
                .forEach(voice -> voices.put(voice.institution(), voice));
        return voices;
    }

    private static Voice of(ReferenceRow row) {
        return new Voice(
                row.required("institution"),
                row.required("voice"),
                places(row),
                List.of(row.required("partners").split(";", -1)));
    }

    private static List<Place> places(ReferenceRow row) {
        return Stream.of(row.matching("places", "([^/;]+/(\\d\\d|[A-Z]{2});?)+").split(";", -1))
                .map(place -> place.split("/", -1))
                .map(parts -> new Place(parts[0], parts[1]))
                .toList();
    }

    /** The federal entity as running text names it, e.g. {@code Guerrero} or {@code la Ciudad de México}. */
    String entity() {
        return name.replace("el Gobierno del Estado de ", "").replace("el Gobierno de ", "");
    }
}
