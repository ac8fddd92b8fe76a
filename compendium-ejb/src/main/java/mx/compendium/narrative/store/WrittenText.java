package mx.compendium.narrative.store;

import java.time.Instant;
import java.util.UUID;
import mx.compendium.narrative.NarrativePlace;
import mx.compendium.narrative.NarrativeText;

/**
 * What stands of a section somebody wrote.
 *
 * @param begun when its version was begun
 * @param by who saved it last, and wrote the version
 */
public record WrittenText(
        NarrativePlace place, String body, int revision, int version, Instant begun, Instant at, UUID by, String name) {

    public NarrativeText text() {
        return new NarrativeText(place.document(), place.section(), body, revision);
    }
}
