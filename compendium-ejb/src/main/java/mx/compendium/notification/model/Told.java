package mx.compendium.notification.model;

import java.time.Instant;
import java.util.UUID;
import mx.compendium.notification.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * A notice to be written, to an institution or to one person.
 *
 * @param until by when something is to be done, null when by no date
 * @param link path of the page where it is done
 */
public record Told(
        NoticeKind kind,
        String period,
        @Nullable String institution,
        @Nullable UUID person,
        String subject,
        String happened,
        String todo,
        @Nullable Instant until,
        String link) {

    public Told {
        if ((institution == null) == (person == null)) {
            throw new IllegalArgumentException("A notice goes to an institution or to a person");
        }
    }
}
