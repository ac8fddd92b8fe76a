package mx.compendium.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Actions already done, by the operation id their form was sent with, and where each led. An action repeated after an
 * expired session, a lost answer or a double click is not done again: its outcome is told again.
 */
@ApplicationScoped
public class Operations {

    private static final int REMEMBERED = 10_000;

    private final Map<String, String> outcomes = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    });

    /**
     * Does the action unless it was done under this id.
     *
     * @param action answers where the browser goes; what it throws leaves the id unused
     */
    public String once(String id, Supplier<String> action) {
        synchronized (id.intern()) {
            String done = outcomes.get(id);
            String outcome = done == null ? action.get() : done;
            outcomes.put(id, outcome);
            return outcome;
        }
    }
}
