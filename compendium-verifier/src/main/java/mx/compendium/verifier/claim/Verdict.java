package mx.compendium.verifier.claim;

import java.util.List;
import mx.compendium.verifier.bundle.Problem;

/** A claim and what the data say against it. */
public record Verdict(Claim claim, List<Problem> against) {

    public boolean holds() {
        return against.isEmpty();
    }
}
