package mx.compendium.claim.model;

import mx.compendium.claim.Verdict;

/** Why a sentence cannot be printed, in Spanish. */
record Objection(Verdict verdict, String reason) {

    static Objection fails(String reason) {
        return new Objection(Verdict.FAILS, reason);
    }

    static Objection unsupported(String reason) {
        return new Objection(Verdict.UNSUPPORTED, reason);
    }
}
