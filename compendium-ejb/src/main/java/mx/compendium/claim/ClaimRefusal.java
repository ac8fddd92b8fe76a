package mx.compendium.claim;

/**
 * A sentence that is not offered because the figures do not say it.
 *
 * @param verdict never {@code HOLDS}
 * @param reason in Spanish
 */
public record ClaimRefusal(String id, ClaimKind kind, Verdict verdict, String reason) {}
