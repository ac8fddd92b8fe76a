package mx.compendium.demonstration;

import java.util.List;
import java.util.Set;

/** A report written out in full: the practices named in the published edition, and one that a search must find. */
record Practice(Block text) implements Lineage.Material {

    private static final Set<String> KEYS = Set.of(
            "key",
            "institution",
            "with",
            "joint",
            "name",
            "type",
            "objective",
            "periods",
            "featured",
            "synthetic",
            "aimed",
            "national",
            "states",
            "summary",
            "purpose",
            "results",
            "challenges",
            "people",
            "measure",
            "innovation",
            "replicability",
            "lessons");

    static List<Practice> all() {
        return Block.read("demonstration/practices.txt", KEYS).stream()
                .map(Practice::new)
                .toList();
    }

    String institution() {
        return text.required("institution");
    }

    int objective() {
        return Integer.parseInt(text.required("objective"));
    }

    boolean in2022() {
        return text.required("periods").equals("both");
    }

    /** Figures, feature and joint programme are those of the published edition, 2023; former ones are not known. */
    boolean published(Edition edition) {
        return edition == Edition.E2023;
    }
}
