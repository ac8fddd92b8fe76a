package mx.compendium.exchange.model;

import java.util.Locale;

/** The columns of the sheet of cited totals, in their order. */
public enum TotalsColumn {
    EDITION(false),
    FROM(false),
    TO(false),
    FIGURE(true),
    VALUE(false),
    DOCUMENT(true),
    PAGE(false),
    ORIGIN(true);

    private final boolean wide;

    TotalsColumn(boolean wide) {
        this.wide = wide;
    }

    public boolean wide() {
        return wide;
    }

    public String head() {
        return BookWords.of("totals." + name().toLowerCase(Locale.ROOT));
    }
}
