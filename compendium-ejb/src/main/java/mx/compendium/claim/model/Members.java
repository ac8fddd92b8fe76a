package mx.compendium.claim.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Members of an assertion in the order given: the form they are published in has one. */
final class Members {

    private Members() {}

    /** Name, value, name, value … */
    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(members);
    }
}
