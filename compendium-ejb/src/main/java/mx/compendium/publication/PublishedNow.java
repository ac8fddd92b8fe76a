package mx.compendium.publication;

import org.jspecify.annotations.Nullable;

/**
 * What the public side is like at one moment.
 *
 * @param mark the same as long as nothing public is otherwise; one that is over does not come back
 * @param silence null when none is in force
 */
public record PublishedNow(String mark, @Nullable PublicSilence silence) {

    /** Whether a page may show it now. */
    public boolean shows(PortalContent content) {
        return silence == null || !content.isPromotional();
    }
}
