package mx.compendium.web.api;

import mx.compendium.narrative.NarrativeSheet;
import org.jspecify.annotations.Nullable;

/**
 * A section in the unit's words.
 *
 * @param body marked lines (ADR 0034)
 * @param revision base of the next save; 0 while the standard words stand
 * @param savedAt instant in UTC, null when nobody has written
 * @param published whether the edition is, so that what is written is for its next version
 */
public record NarrativeBody(
        String document,
        String section,
        String body,
        int revision,
        int version,
        @Nullable String savedBy,
        @Nullable String savedAt,
        boolean published) {

    static NarrativeBody of(NarrativeSheet sheet) {
        return new NarrativeBody(
                sheet.place().document().key(),
                sheet.place().section().key(),
                sheet.text().body(),
                sheet.text().revision(),
                sheet.version(),
                sheet.by(),
                sheet.at() == null ? null : sheet.at().toString(),
                sheet.published());
    }
}
