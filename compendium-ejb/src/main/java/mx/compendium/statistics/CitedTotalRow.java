package mx.compendium.statistics;

import java.time.Instant;
import java.util.UUID;

/** A cited total that stands, with who recorded it. */
public record CitedTotalRow(UUID id, CitedTotalDraft said, String recordedBy, Instant recordedAt) {}
