package mx.compendium.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import mx.compendium.kernel.Installation;
import mx.compendium.publication.PortalContent;
import mx.compendium.publication.PublicSilence;
import mx.compendium.publication.PublishedNow;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** Addresses and words that all pages of the portal share, and whether they are silent. */
@Named("portal")
@ApplicationScoped
public class Portal {

    @Inject
    Installation installation;

    @Inject
    Asked asked;

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

    /** The electoral silence this page is made under; null when there is none. */
    public @Nullable PublicSilence getSilence() {
        return asked.attribute(PortalAddress.NOW) instanceof PublishedNow now ? now.silence() : null;
    }

    /** Whether this page may show it; the one place where pages ask. */
    public boolean shows(PortalContent content) {
        return !(asked.attribute(PortalAddress.NOW) instanceof PublishedNow now) || now.shows(content);
    }
}
