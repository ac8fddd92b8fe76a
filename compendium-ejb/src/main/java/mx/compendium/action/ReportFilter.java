package mx.compendium.action;

import mx.compendium.catalogue.InstitutionGroup;
import org.jspecify.annotations.Nullable;

/**
 * Which reports of a period are asked for; what is null does not narrow.
 *
 * @param objective principal objective, 1–23
 * @param institution code of the responsible institution
 * @param territory INEGI code of a state within the report's scope
 * @param state how far the report is
 * @param aimedAtGirlsAdolescentsWomen true for those mainly aimed at girls, adolescents and women
 * @param text words in any order, without regard to accents and case; all must be found
 */
public record ReportFilter(
        String period,
        @Nullable Integer objective,
        @Nullable InstitutionGroup group,
        @Nullable String institution,
        @Nullable String territory,
        @Nullable ReportState state,
        @Nullable ReportType type,
        @Nullable PopulationGroup population,
        @Nullable Boolean aimedAtGirlsAdolescentsWomen,
        @Nullable String text) {

    public static ReportFilter ofPeriod(String period) {
        return new ReportFilter(period, null, null, null, null, null, null, null, null, null);
    }

    public ReportFilter searching(String words) {
        return new ReportFilter(
                period,
                objective,
                group,
                institution,
                territory,
                state,
                type,
                population,
                aimedAtGirlsAdolescentsWomen,
                words);
    }

    /** Whether it asks about what a report says, beyond whose it is and how far it is. */
    public boolean asksAboutContent() {
        return objective != null
                || territory != null
                || type != null
                || population != null
                || aimedAtGirlsAdolescentsWomen != null
                || (text != null && !text.isBlank());
    }
}
