package mx.compendium.publication;

import java.util.Arrays;
import java.util.List;

/**
 * Kinds of content of the public portal, and which of them promote: what the unit puts first, praises, decorates or
 * makes for sharing. What transparency law obliges to be public never does.
 */
public enum PortalContent {
    HEADLINE_FIGURES(true),
    FINDINGS(true),
    OBJECTIVE_CHART(true),
    COVER_ART(true),
    ROUND_TABLES(true),
    IDENTITY(true),
    SHARING(true),
    SEARCH(false),
    ACTION_RECORDS(false),
    FIGURES_AND_RECORDS(false),
    DOCUMENTS_AND_DATA(false),
    VERIFICATION(false),
    ERRATA(false),
    LEGAL_PAGES(false);

    private final boolean promotional;

    PortalContent(boolean promotional) {
        this.promotional = promotional;
    }

    /** Whether it is left out during an electoral silence. */
    public boolean isPromotional() {
        return promotional;
    }

    /** Those that are left out during an electoral silence, or those that stay. */
    public static List<PortalContent> all(boolean promotional) {
        return Arrays.stream(values())
                .filter(one -> one.promotional == promotional)
                .toList();
    }
}
