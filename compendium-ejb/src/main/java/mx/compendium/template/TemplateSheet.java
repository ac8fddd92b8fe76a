package mx.compendium.template;

/**
 * A template to be looked at or changed.
 *
 * @param number of the version, 0 for what comes with the installation
 * @param newest number of the latest version
 */
public record TemplateSheet(int number, int newest, boolean inForce, EditionTemplate template) {}
