package mx.compendium.verifier.claim;

import java.util.List;
import mx.compendium.verifier.bundle.Problem;

/** One of the numbered rules of section 4 of the format. */
interface ClaimRule {

    /** What it has against the claim. */
    List<Problem> against(Claim claim, Evidence evidence);
}
