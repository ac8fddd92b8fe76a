package mx.compendium.template;

/**
 * What an edition looks like.
 *
 * @param number of the version, 0 for what comes with the installation
 */
public record UsedTemplate(int number, EditionTemplate template) {}
