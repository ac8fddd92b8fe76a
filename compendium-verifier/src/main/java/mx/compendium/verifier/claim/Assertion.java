package mx.compendium.verifier.claim;

import java.util.Optional;
import mx.compendium.verifier.bundle.Problem;

/** What a sentence says beyond its numbers; judged by recounting. */
public sealed interface Assertion
        permits About,
                Cause,
                CompleteList,
                Covered,
                Equal,
                FirstTime,
                Joint,
                Largest,
                Measured,
                Moves,
                Positive,
                Sums,
                Uncovered {

    /** What speaks against it; nothing when it is true. */
    Optional<Problem> against(Evidence evidence);
}
