package mx.compendium.verifier.claim;

import java.util.List;
import mx.compendium.verifier.bundle.Problem;
import mx.compendium.verifier.data.Groups;

/** The contributor a cause names is named in the text. */
final class CauseRule implements ClaimRule {

    @Override
    public List<Problem> against(Claim claim, Evidence evidence) {
        return claim.asserts(Cause.class)
                .map(cause -> cause.named().substring(cause.named().lastIndexOf('.') + 1))
                .filter(Groups.ALL::contains)
                .filter(group -> claim.names().noneMatch(name -> name.of().contains("group:" + group)))
                .map(group -> Problem.of("cause.name", "", group))
                .toList();
    }
}
