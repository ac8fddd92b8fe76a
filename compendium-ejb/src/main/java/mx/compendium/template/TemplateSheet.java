package mx.compendium.template;

/**
 * A template to be looked at or changed.
 *
 * @param number of the version, 0 for what comes with the installation
 */
public record TemplateSheet(int number, boolean inForce, EditionTemplate template) {}
