package mx.compendium.action;

/**
 * A file handed in as evidence.
 *
 * @param id its key; says nothing of the file
 * @param mediaType found in its content, not believed from its name
 * @param size in bytes
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record EvidenceFileRow(String id, String fileName, String mediaType, long size, String sha256) {}
