package mx.compendium.publication;

import mx.compendium.template.Palette;

/**
 * Who issues a document, as printed at its head.
 *
 * @param publicBase public base address without a slash at its end
 */
public record Letterhead(String ministry, String unit, String compact, String publicBase, Palette palette) {}
