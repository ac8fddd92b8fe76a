package mx.compendium.action;

/**
 * How much evidence an institution may hand in for a period; bytes.
 *
 * @param largest a single file
 * @param room all of them together
 * @param kept what it has handed in already
 */
public record EvidenceRoom(long largest, long room, long kept) {}
