package mx.compendium.demonstration;

import java.util.List;
import java.util.Map;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.catalogue.ReferenceInstitution;

/** Where an action takes place. */
record Scope(boolean national, List<String> states, List<String> municipalities, List<String> countries) {

    static final Scope NATIONAL = new Scope(true, List.of(), List.of(), List.of());

    private static final Map<String, String> COUNTRIES = Map.of(
            "US", "Estados Unidos de América",
            "CA", "Canadá",
            "SV", "El Salvador",
            "HN", "Honduras",
            "GT", "Guatemala");

    static Scope in(List<String> states) {
        return new Scope(false, states, List.of(), List.of());
    }

    /** State governments act in their own territory, federal bodies mostly in the whole country unless abroad. */
    static Scope of(Lineage lineage, List<Voice.Place> places) {
        ReferenceInstitution institution = lineage.institution();
        if (institution.stateCode() != null) {
            return new Scope(false, List.of(institution.stateCode()), municipalities(lineage, places), List.of());
        }
        boolean abroad = places.stream().anyMatch(Voice.Place::abroad);
        boolean local = institution.group() == InstitutionGroup.OSC || Lot.inHundred(45, "scope", lineage.key());
        return abroad || local ? in(places, List.of()) : NATIONAL;
    }

    private static Scope in(List<Voice.Place> places, List<String> municipalities) {
        List<String> states = places.stream()
                .filter(place -> !place.abroad())
                .map(Voice.Place::area)
                .distinct()
                .sorted()
                .toList();
        List<String> countries = places.stream()
                .filter(Voice.Place::abroad)
                .map(place -> COUNTRIES.getOrDefault(place.area(), place.area()))
                .distinct()
                .sorted()
                .toList();
        return new Scope(false, states, municipalities, countries);
    }

    private static List<String> municipalities(Lineage lineage, List<Voice.Place> places) {
        return Lot.inHundred(50, "municipalities", lineage.key())
                ? places.stream().map(Voice.Place::name).sorted().toList()
                : List.of();
    }
}
