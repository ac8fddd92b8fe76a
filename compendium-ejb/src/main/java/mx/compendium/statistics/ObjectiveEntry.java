package mx.compendium.statistics;

/**
 * One of the 23 objectives as named in the period.
 *
 * @param officialName name in the UN's Spanish text (A/RES/73/195)
 * @param displayName name in inclusive language, the one printed
 */
public record ObjectiveEntry(
        int number,
        String shortName,
        String officialName,
        String displayName,
        String shortNameEn,
        String displayNameEn) {}
