package mx.compendium.web.api;

import java.util.List;
import mx.compendium.narrative.NarrativeVersion;
import mx.compendium.web.text.PrintedMarks;
import mx.compendium.web.text.WordDifference;
import mx.compendium.web.text.WordDifference.Piece;
import org.jspecify.annotations.Nullable;

/** A version of a section; {@code number} 0 are the standard words. */
public record NarrativeVersionBody(
        int number,
        @Nullable String savedBy,
        @Nullable String begunAt,
        @Nullable String savedAt) {

    static NarrativeVersionBody of(NarrativeVersion version) {
        return new NarrativeVersionBody(
                version.number(),
                version.by(),
                version.begunAt() == null ? null : version.begunAt().toString(),
                version.endedAt() == null ? null : version.endedAt().toString());
    }

    /**
     * A version whole.
     *
     * @param difference words against another version: {@code same}, {@code gone} or {@code come}
     */
    public record WholeBody(NarrativeVersionBody version, String body, List<Piece> difference) {

        static WholeBody of(NarrativeVersion version, NarrativeVersion against) {
            return new WholeBody(
                    NarrativeVersionBody.of(version),
                    version.body(),
                    WordDifference.of(PrintedMarks.of(against.body()), PrintedMarks.of(version.body())));
        }
    }
}
