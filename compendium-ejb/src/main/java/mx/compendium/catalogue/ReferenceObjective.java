package mx.compendium.catalogue;

import java.util.List;

/**
 * One of the 23 objectives of the Global Compact (A/RES/73/195, paragraph 16).
 *
 * @param officialName name in the UN's Spanish text
 * @param displayName name in inclusive language, the one printed
 * @param compactParagraph paragraph of the resolution that states its commitment
 * @param reviewForumTable round table of the International Migration Review Forum that reviews it
 * @param suggestedSdgTargets targets of the 2030 Agenda, e.g. {@code 10.7}
 */
public record ReferenceObjective(
        int number,
        String shortName,
        String officialName,
        String displayName,
        String shortNameEn,
        String nameEn,
        int compactParagraph,
        int reviewForumTable,
        List<String> suggestedSdgTargets) {

    public ReferenceObjective {
        suggestedSdgTargets = List.copyOf(suggestedSdgTargets);
    }

    static ReferenceObjective of(ReferenceRow row) {
        return new ReferenceObjective(
                row.number("number", 1, 23),
                row.required("short_name"),
                row.required("official_name"),
                row.required("display_name"),
                row.required("short_name_en"),
                row.required("name_en"),
                row.number("compact_paragraph", 17, 39),
                row.number("review_forum_table", 1, 4),
                List.of(row.matching("suggested_sdg_targets", "\\d{1,2}\\.[0-9a-d]{1,2}( \\d{1,2}\\.[0-9a-d]{1,2})*")
                        .split(" ", -1)));
    }
}
