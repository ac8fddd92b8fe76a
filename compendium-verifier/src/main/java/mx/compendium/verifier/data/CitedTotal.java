package mx.compendium.verifier.data;

import java.math.BigDecimal;

/** A published total of an edition. */
public record CitedTotal(String edition, String figure, BigDecimal value) {}
