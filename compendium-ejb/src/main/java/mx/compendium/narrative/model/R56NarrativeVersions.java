package mx.compendium.narrative.model;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** what one person saves within ten minutes is one version; then, or when somebody else saves, another begins. */
public final class R56NarrativeVersions {

    private static final Duration ONE_GO = Duration.ofMinutes(10);

    private R56NarrativeVersions() {}

    /**
     * Whether a save goes on with the version that is being written.
     *
     * @param by who began it
     * @param begun when
     */
    public static boolean goesOn(UUID by, Instant begun, UUID saver, Instant now) {
        return by.equals(saver) && now.isBefore(begun.plus(ONE_GO));
    }
}
