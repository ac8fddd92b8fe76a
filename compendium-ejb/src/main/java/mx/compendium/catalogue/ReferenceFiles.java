package mx.compendium.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of the catalogues: their columns, their keys and how many rows make them complete. */
final class ReferenceFiles {

    private static final String FOLDER = "catalogue/";

    private ReferenceFiles() {}

    static List<ReferenceObjective> objectives() {
        String file = FOLDER + "objectives.csv";
        return complete(
                file,
                23,
                ReferenceTable.read(
                                file,
                                "number",
                                "short_name",
                                "official_name",
                                "display_name",
                                "short_name_en",
                                "name_en",
                                "compact_paragraph",
                                "review_forum_table",
                                "suggested_sdg_targets")
                        .unique("number")
                        .unique("official_name")
                        .map(ReferenceObjective::of));
    }

    static List<ReferencePrinciple> principles() {
        String file = FOLDER + "principles.csv";
        return complete(
                file,
                10,
                ReferenceTable.read(file, "number", "letter", "name", "name_en")
                        .unique("number")
                        .unique("letter")
                        .map(ReferencePrinciple::of));
    }

    static List<ReferenceGroup> groups() {
        String file = FOLDER + "groups.csv";
        return complete(
                file,
                InstitutionGroup.values().length,
                ReferenceTable.read(file, "code", "order", "name", "name_en")
                        .unique("code")
                        .unique("order")
                        .map(ReferenceGroup::of));
    }

    static List<ReferenceState> states() {
        String file = FOLDER + "states.csv";
        return complete(
                file,
                32,
                ReferenceTable.read(file, "inegi_code", "name", "abbreviation", "short_code")
                        .unique("inegi_code")
                        .unique("short_code")
                        .map(ReferenceState::of));
    }

    static List<ReferenceInstitution> institutions(List<ReferenceState> states) {
        Set<String> codes = states.stream().map(ReferenceState::inegiCode).collect(Collectors.toSet());
        return ReferenceTable.read(
                        FOLDER + "institutions.csv",
                        "code",
                        "name",
                        "acronym",
                        "group",
                        "kind",
                        "parent",
                        "state_code",
                        "valid_until",
                        "note")
                .unique("code")
                .unique("name")
                .map(row -> inAKnownState(row, ReferenceInstitution.of(row), codes));
    }

    private static ReferenceInstitution inAKnownState(
            ReferenceRow row, ReferenceInstitution institution, Set<String> states) {
        if (institution.stateCode() != null && !states.contains(institution.stateCode())) {
            throw row.damaged("state_code", "«" + institution.stateCode() + "» is no federal entity");
        }
        return institution;
    }

    private static <T> List<T> complete(String file, int expected, List<T> rows) {
        if (rows.size() != expected) {
            throw new DamagedReference(file, expected + " rows expected, found " + rows.size());
        }
        return rows;
    }
}
