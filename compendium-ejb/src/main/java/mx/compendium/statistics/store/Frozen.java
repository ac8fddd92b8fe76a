package mx.compendium.statistics.store;

/** Which data are frozen: of a period, in a version of its edition (1 is the seal). */
public record Frozen(String period, int version, String sha256) {}
