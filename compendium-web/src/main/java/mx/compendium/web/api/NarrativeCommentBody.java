package mx.compendium.web.api;

import java.util.List;
import java.util.UUID;
import mx.compendium.narrative.NarrativeComment;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a section.
 *
 * @param quote the words it is pinned to, empty for the whole section
 * @param resolvedAt null while it is open
 */
public record NarrativeCommentBody(
        UUID id,
        String quote,
        String text,
        String by,
        String at,
        @Nullable String resolvedBy,
        @Nullable String resolvedAt,
        List<AnswerBody> answers) {

    /** An answer to it. */
    public record AnswerBody(String text, String by, String at) {}

    static NarrativeCommentBody of(NarrativeComment comment) {
        return new NarrativeCommentBody(
                comment.id(),
                comment.quote(),
                comment.text(),
                comment.by(),
                comment.at().toString(),
                comment.resolvedBy(),
                comment.resolvedAt() == null ? null : comment.resolvedAt().toString(),
                comment.answers().stream()
                        .map(one ->
                                new AnswerBody(one.text(), one.by(), one.at().toString()))
                        .toList());
    }
}
