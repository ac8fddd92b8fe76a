package mx.compendium.web.api;

import java.util.List;
import mx.compendium.narrative.NarrativeList;
import mx.compendium.narrative.NarrativeRow;
import org.jspecify.annotations.Nullable;

/**
 * The sections of an edition.
 *
 * @param published whether it is, so that what is written is for its next version
 * @param asOf instant of the data they were read against; {@code sealed} says whether those are final
 */
public record NarrativeListBody(boolean published, boolean sealed, String asOf, List<RowBody> items) {

    /**
     * A section.
     *
     * @param comments how many are open
     * @param findings how many keep it from being published
     */
    public record RowBody(
            String document,
            String section,
            int revision,
            @Nullable String savedBy,
            @Nullable String savedAt,
            int comments,
            int findings) {

        static RowBody of(NarrativeRow row) {
            return new RowBody(
                    row.text().document().key(),
                    row.text().section().key(),
                    row.text().revision(),
                    row.by(),
                    row.at() == null ? null : row.at().toString(),
                    row.comments(),
                    row.findings());
        }
    }

    static NarrativeListBody of(NarrativeList list) {
        return new NarrativeListBody(
                list.published(),
                list.sealed(),
                list.asOf().toString(),
                list.rows().stream().map(RowBody::of).toList());
    }
}
