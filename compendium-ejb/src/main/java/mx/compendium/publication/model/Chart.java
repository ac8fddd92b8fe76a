package mx.compendium.publication.model;

/**
 * A drawing with the words around it.
 *
 * @param title what it shows, as a sentence
 * @param alternative what it shows, for who cannot see it
 * @param source where its numbers come from and what they count
 */
public record Chart(String id, String title, String alternative, String source, Shape drawing) {}
