package mx.compendium.claim;

/** Sentences of a ledger with the spaces and the minus sign of a keyboard, so that a test can say them. */
public final class ClaimTexts {

    private ClaimTexts() {}

    /** Fails with the reason when the sentence is refused. */
    public static String text(ClaimLedger ledger, String id) {
        return ledger.find(id)
                .map(Claim::text)
                .orElseThrow(() -> new AssertionError(id + ": " + ledger.refusal(id)))
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2212', '-');
    }
}
