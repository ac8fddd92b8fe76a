package mx.compendium.action;

/**
 * What a sender says of a file; nothing of it is believed.
 *
 * @param fileName as on the sender's computer
 * @param declaredType media type, empty when none was said
 */
public record EvidenceLabel(String fileName, String declaredType) {}
