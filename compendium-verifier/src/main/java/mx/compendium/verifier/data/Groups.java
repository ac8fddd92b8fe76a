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
