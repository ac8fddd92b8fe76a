package mx.compendium.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of many changes of one work: what was done, to what, with old and new values. */
public record DoneChange(String action, @Nullable String subject, Map<String, String> details) {

    public DoneChange {
        details = Map.copyOf(details);
    }
}
