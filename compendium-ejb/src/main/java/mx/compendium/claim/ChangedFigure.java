package mx.compendium.claim;

import mx.compendium.statistics.Definition;
import org.jspecify.annotations.Nullable;

/**
 * A figure that would be another.
 *
 * @param before as printed; null when it is not given
 * @param after as it would be printed; null when it would not be given
 */
public record ChangedFigure(
        String code,
        Definition definition,
        @Nullable String before,
        @Nullable String after) {}
