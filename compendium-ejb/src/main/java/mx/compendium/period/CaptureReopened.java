package mx.compendium.period;

import java.time.Instant;

/**
 * Event, fired within the transaction: capture is open again for one institution after closing.
 *
 * @param until when it closes for good
 */
public record CaptureReopened(String period, String institution, Instant until) {}
