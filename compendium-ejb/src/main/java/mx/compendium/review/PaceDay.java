package mx.compendium.review;

import java.time.LocalDate;

/**
 * A day on which something was delivered, with what had been delivered by its end.
 *
 * @param day civil day in Mexico City
 * @param institutions with a first delivery by then, nil reports too
 * @param reports signed by then, each counted with its first delivery
 */
public record PaceDay(LocalDate day, long institutions, long reports) {}
