package mx.compendium.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import mx.compendium.kernel.Installation;
import mx.compendium.web.text.Say;

/** Addresses and words that all pages of the portal share. */
@Named("portal")
@ApplicationScoped
public class Portal {

    @Inject
    Installation installation;

    @Inject
    Say say;

    /** Public base address without a slash at its end. */
    public String getBase() {
        return installation.publicAddress();
    }

    /** The whole address of a page in one language, whatever the reader's. */
    public String in(String path, String language) {
        return getBase() + path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }

    /** What a field of the search is called. */
    public String field(String name) {
        return say.of("portal.field." + name.toLowerCase(Locale.ROOT));
    }
}
