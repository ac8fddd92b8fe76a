package mx.compendium.action;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A field as it stands.
 *
 * @param revision counts its changes, from 1; 0 for what no capture ever changed
 * @param by who typed it, null for what no capture ever changed
 */
public record CapturedText(
        String text,
        int revision,
        @Nullable UUID by,
        @Nullable Instant at) {}
