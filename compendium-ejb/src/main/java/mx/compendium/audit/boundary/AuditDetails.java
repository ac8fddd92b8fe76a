package mx.compendium.audit.boundary;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.TreeMap;

/** What a door says of its change beyond that it happened: old and new values, taken into the line of the trail. */
@RequestScoped
public class AuditDetails {

    private final Map<String, String> told = new TreeMap<>();

    public void changed(String what, String from, String to) {
        told.put(what + ":old", from);
        told.put(what + ":new", to);
    }

    public void tell(String what, String value) {
        told.put(what, value);
    }

    /** All that was told since the last line. */
    Map<String, String> take() {
        Map<String, String> taken = Map.copyOf(told);
        told.clear();
        return taken;
    }
}
