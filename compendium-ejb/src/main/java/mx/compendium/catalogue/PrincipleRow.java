package mx.compendium.catalogue;

/** One of the ten guiding principles of the Global Compact. */
public record PrincipleRow(int number, String letter, String name, String nameEn) {}
