package mx.compendium.verifier;

import java.util.List;
import mx.compendium.verifier.bundle.Problem;
import mx.compendium.verifier.claim.Verdict;
import mx.compendium.verifier.seal.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * What came out.
 *
 * @param problems what is wrong apart from claims
 * @param refused why the reading ended early; nothing when it did not
 * @param opened nothing when refused
 */
record Report(
        @Nullable Manifest manifest,
        String fingerprint,
        String dataRoot,
        List<Problem> problems,
        List<DocumentCheck.Found> documents,
        List<Verdict> verdicts,
        @Nullable Problem refused,
        @Nullable Opened opened) {

    List<Verdict> broken() {
        return verdicts.stream().filter(verdict -> !verdict.holds()).toList();
    }

    int status() {
        if (refused != null) {
            return Verifier.REFUSED;
        }
        boolean whole =
                problems.isEmpty() && broken().isEmpty() && documents.stream().allMatch(DocumentCheck.Found::published);
        return whole ? Verifier.TRUE : Verifier.FALSE;
    }
}
