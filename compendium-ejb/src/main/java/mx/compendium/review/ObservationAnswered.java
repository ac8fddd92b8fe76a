package mx.compendium.review;

import java.util.UUID;

/**
 * Event, fired within the transaction: an institution has answered an observation.
 *
 * @param openedBy person who had made it
 */
public record ObservationAnswered(UUID report, UUID openedBy) {}
