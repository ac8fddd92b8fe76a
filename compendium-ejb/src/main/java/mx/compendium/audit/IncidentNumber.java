package mx.compendium.audit;

import java.util.Locale;
import java.util.UUID;

/**
 * The number of one request, or of one work in the background: whole it binds audit lines, and its first eight signs are
 * what a person reads out and the log names. {@code 3F9A-0C1E} finds {@code correlation::text like '3f9a0c1e%'}.
 */
public record IncidentNumber(UUID correlation) {

    private static final int HALF = 4;
    private static final int SHOWN = 8;

    public static IncidentNumber fresh() {
        return new IncidentNumber(UUID.randomUUID());
    }

    @Override
    public String toString() {
        String signs = correlation.toString().toUpperCase(Locale.ROOT);
        return signs.substring(0, HALF) + "-" + signs.substring(HALF, SHOWN);
    }
}
