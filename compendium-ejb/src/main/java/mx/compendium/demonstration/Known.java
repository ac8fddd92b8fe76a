package mx.compendium.demonstration;

import java.util.List;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.ReferenceRow;
import mx.compendium.catalogue.ReferenceTable;

/**
 * A programme that exists under that name; its narrative is generic and nothing is measured under its name.
 *
 * @param gist what it does, from general knowledge, in one sentence
 */
record Known(
        String institution,
        String name,
        ReportType type,
        int objective,
        boolean in2022,
        boolean in2023,
        List<PopulationGroup> people,
        boolean aimed,
        String gist)
        implements Lineage.Material {

    static List<Known> all() {
        return ReferenceTable.read(
                        "demonstration/known-programmes.csv",
                        "institution",
                        "name",
                        "type",
                        "principal_objective",
                        "reported",
                        "people",
                        "aimed",
                        "gist")
                .unique("name")
                .unique("gist")
                .map(Known::of);
    }

    private static Known of(ReferenceRow row) {
        String reported = row.matching("reported", "both|2023|none");
        return new Known(
                row.required("institution"),
                row.required("name"),
                row.oneOf("type", ReportType.class),
                row.number("principal_objective", 1, 23),
                reported.equals("both"),
                !reported.equals("none"),
                row.several("people", PopulationGroup.class),
                "yes".equals(row.optional("aimed")),
                row.required("gist"));
    }
}
