package mx.compendium.verifier.data;

import java.time.LocalDate;

/** The days an edition speaks of; {@code held} tells whether its records are here or only totals. */
public record Coverage(String edition, LocalDate from, LocalDate to, boolean held) {}
