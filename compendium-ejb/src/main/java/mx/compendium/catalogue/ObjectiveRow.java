package mx.compendium.catalogue;

/** One of the 23 objectives of the Global Compact, as the catalogue names it. */
public record ObjectiveRow(
        int number,
        String shortName,
        String officialName,
        String displayName,
        String shortNameEn,
        String displayNameEn) {}
