package mx.compendium.statistics;

/** A federal entity of Mexico by its two-digit INEGI code. */
public record StateEntry(String inegiCode, String name, String abbreviation) {}
