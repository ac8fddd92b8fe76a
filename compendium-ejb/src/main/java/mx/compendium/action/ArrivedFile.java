package mx.compendium.action;

import java.nio.file.Path;

/**
 * A file that came in whole and was found good, and belongs to no report yet.
 *
 * @param path where it lies until it is kept or forgotten
 * @param mediaType found in its content
 * @param size in bytes
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record ArrivedFile(Path path, String fileName, String mediaType, long size, String sha256) {}
