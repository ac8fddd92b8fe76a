package mx.compendium.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The words of one entry of a catalogue.
 *
 * @param name as it is printed, in Spanish
 * @param shortName for lists and charts; null where the catalogue has none
 */
public record Wording(
        String name,
        String nameEn,
        @Nullable String shortName,
        @Nullable String shortNameEn) {}
