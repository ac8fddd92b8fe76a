package mx.compendium.claim;

import org.jspecify.annotations.Nullable;

/**
 * A sentence that would be another, that could no longer be said, or that could be said then and not before.
 *
 * @param id of the claim
 * @param before as printed; null when it is not said
 * @param after as it would be printed; null when it could not be said
 * @param verdict of what is printed, {@code HOLDS} where nothing was
 * @param reason in Spanish, why it could not be said; empty when nothing more is told of it
 */
public record ChangedSentence(
        String id, @Nullable String before, @Nullable String after, Verdict verdict, String reason) {

    /** Whether it is printed and would not be. */
    public boolean isGone() {
        return before != null && after == null;
    }

    /** Whether it is not printed and could be. */
    public boolean isNew() {
        return before == null;
    }
}
