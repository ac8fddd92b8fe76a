package mx.compendium.verifier.data;

import java.time.LocalDate;

/**
 * What was agreed about an edition.
 *
 * @param since the edition its declared history begins with, or empty
 * @param source where a taken-over edition was published; empty for all others
 */
public record Period(
        String code, String title, LocalDate from, LocalDate to, boolean truncates, String since, String source) {}
