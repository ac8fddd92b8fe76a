package mx.compendium.catalogue;

/** A federal entity of Mexico by its two-digit INEGI code. */
public record FederalEntityRow(String inegiCode, String name, String abbreviation) {}
