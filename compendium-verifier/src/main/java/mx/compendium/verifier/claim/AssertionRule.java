package mx.compendium.verifier.claim;

import java.util.List;
import mx.compendium.verifier.bundle.Problem;

/** Rule 5: each assertion is true. */
final class AssertionRule implements ClaimRule {

    @Override
    public List<Problem> against(Claim claim, Evidence evidence) {
        return claim.asserts().stream()
                .flatMap(assertion -> assertion.against(evidence).stream())
                .toList();
    }
}
