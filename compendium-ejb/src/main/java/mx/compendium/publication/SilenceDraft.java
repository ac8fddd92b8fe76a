package mx.compendium.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An electoral silence as it is to be declared.
 *
 * @param reason legal basis or process; it is told to everybody
 * @param from null for now
 */
public record SilenceDraft(String reason, @Nullable Instant from, Instant until) {}
