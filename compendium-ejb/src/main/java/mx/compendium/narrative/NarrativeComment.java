package mx.compendium.narrative;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a place of a text.
 *
 * @param quote the words it is pinned to, as they stood
 * @param resolvedAt null while it is open
 */
public record NarrativeComment(
        UUID id,
        String quote,
        String text,
        String by,
        Instant at,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt,
        List<Answer> answers) {

    public NarrativeComment {
        answers = List.copyOf(answers);
    }

    /** What was answered. */
    public record Answer(String text, String by, Instant at) {}
}
