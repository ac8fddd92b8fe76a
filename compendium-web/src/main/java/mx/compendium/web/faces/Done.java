package mx.compendium.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What was just done, as the address tells it: the end of the key of its sentence. */
@Named
@RequestScoped
public class Done {

    @Inject
    Asked asked;

    /** The key of the sentence within a page's own, null when nothing was done. */
    public @Nullable String key(String beginning) {
        String done = asked.parameter("done");
        return done != null && done.matches("[a-z]{3,12}") ? beginning + done : null;
    }

    public boolean isJust(String what) {
        return what.equals(asked.parameter("done"));
    }
}
