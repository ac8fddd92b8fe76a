package mx.compendium.publication;

/**
 * A chart as it is taken away.
 *
 * @param title what it shows, as a sentence
 * @param caption what it counts, of which data
 */
public record ChartSheet(String title, String caption, ChartForm form) {}
