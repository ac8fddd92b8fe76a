package mx.compendium.publication;

/**
 * A QR code as one path of SVG.
 *
 * @param viewBox of the drawing, its quiet zone included
 * @param path its dark modules
 */
public record QrPicture(String viewBox, String path) {}
