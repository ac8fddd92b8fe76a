package mx.compendium.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The reports before and after one in the same inbox.
 *
 * @param previous null at its beginning
 * @param next null at its end
 */
public record Neighbours(@Nullable UUID previous, @Nullable UUID next) {}
