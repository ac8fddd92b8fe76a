package mx.compendium.publication;

/**
 * What a bundle of the edition is held against by somebody who does not take it on trust.
 *
 * @param dataRoot root of its data, lower-case hexadecimal
 * @param keyFingerprint SHA-256 of the public key that signs, lower-case hexadecimal
 */
public record EditionProof(String dataRoot, String keyFingerprint) {}
