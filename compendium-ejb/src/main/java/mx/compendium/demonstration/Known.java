package mx.compendium.demonstration;

import java.util.List;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.ReferenceRow;
import mx.compendium.catalogue.ReferenceTable;

/** A programme that exists under that name; its narrative is generic and nothing is measured under its name. */
record Known(String institution, String name, ReportType type, int objective, boolean in2022, boolean in2023)
        implements Lineage.Material {

    static List<Known> all() {
        return ReferenceTable.read(
                        "demonstration/known-programmes.csv",
                        "institution",
                        "name",
                        "type",
                        "principal_objective",
                        "reported")
                .unique("name")
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
                !reported.equals("none"));
    }
}
