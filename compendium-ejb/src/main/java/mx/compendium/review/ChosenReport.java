package mx.compendium.review;

import java.util.UUID;

/** A report chosen in a list, in the version that was shown there. */
public record ChosenReport(UUID report, int version) {}
