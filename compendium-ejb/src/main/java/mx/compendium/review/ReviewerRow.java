package mx.compendium.review;

import java.util.UUID;

/** Somebody who may be assigned an institution's reports. */
public record ReviewerRow(UUID person, String name) {}
