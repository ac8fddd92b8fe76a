package mx.compendium.verifier.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The closed lists of the format. */
public final class Groups {

    public static final List<String> ALL = List.of("APF", "EF", "OCA", "LEG", "JUD", "OSC");
    public static final String STATES = "EF";
    public static final List<String> TYPES = List.of("PROGRAM", "ACTION", "GOOD_PRACTICE");

    /** What each group may be called, in Spanish and in English, in the singular and in the plural. */
    public static final Map<String, List<String>> LABELS = Map.of(
            "APF",
            List.of(
                    "dependencia o entidad de la Administración Pública Federal",
                    "dependencia y entidad de la Administración Pública Federal",
                    "dependencias o entidades de la Administración Pública Federal",
                    "dependencias y entidades de la Administración Pública Federal",
                    "federal public administration body",
                    "federal public administration bodies"),
            "EF",
            List.of("entidad federativa", "entidades federativas", "state government", "state governments"),
            "OCA",
            List.of(
                    "organismo constitucional autónomo",
                    "organismos constitucionales autónomos",
                    "autonomous constitutional body",
                    "autonomous constitutional bodies"),
            "LEG",
            List.of(
                    "cámara del Poder Legislativo",
                    "cámaras del Poder Legislativo",
                    "chamber of the legislature",
                    "chambers of the legislature"),
            "JUD",
            List.of(
                    "órgano del Poder Judicial",
                    "órganos del Poder Judicial",
                    "body of the judiciary",
                    "bodies of the judiciary"),
            "OSC",
            List.of(
                    "organización de la sociedad civil",
                    "organizaciones de la sociedad civil",
                    "civil society organisation",
                    "civil society organisations"));

    /** The word of a part's figures, and its column. */
    public static final Map<String, String> PARTS;

    static {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("women", "mujeres");
        parts.put("men", "hombres");
        parts.put("diversity", "diversidad_sexual");
        parts.put("not-specified", "sin_especificar");
        PARTS = Collections.unmodifiableMap(parts);
    }

    private Groups() {}
}
