package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.compendium.claim.Claim;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.Verdict;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;

/** The claims of an edition by the place they are printed at. Only sentences that hold are printed. */
final class Sentences {

    /** Said with their practice, not in the general evaluation. */
    private static final Set<ClaimKind> OF_PRACTICES = EnumSet.of(ClaimKind.BENEFICIARIES, ClaimKind.JOINT_PROGRAMME);

    private static final Set<ClaimKind> HIGHLIGHTS =
            EnumSet.of(ClaimKind.TOTAL, ClaimKind.CONCENTRATION, ClaimKind.COVERAGE, ClaimKind.FIRST_TIME);

    private final List<Claim> claims;

    Sentences(List<Claim> claims) {
        RulesBroken.ifAny(claims.stream()
                .filter(claim -> claim.verdict() != Verdict.HOLDS)
                .map(claim -> Violation.of("publication.claim-does-not-hold", claim.id(), claim.verdict()))
                .toList());
        this.claims = List.copyOf(claims);
    }

    List<String> highlights() {
        return claims.stream()
                .filter(claim -> HIGHLIGHTS.contains(claim.kind()))
                .map(Claim::text)
                .toList();
    }

    /** Each finding with its kind beside it, said once for neighbours of the same kind. */
    List<Passage> evaluation() {
        List<Passage> passages = new ArrayList<>();
        String before = "";
        for (Claim claim : claims) {
            if (!OF_PRACTICES.contains(claim.kind())) {
                String kind = Words.kind(claim.kind());
                passages.add(new Passage(kind.equals(before) ? "" : kind, claim.text()));
                before = kind;
            }
        }
        return passages;
    }

    /** Claims that use a figure of that report or joint programme. */
    List<String> about(List<String> folios) {
        return claims.stream()
                .filter(claim -> OF_PRACTICES.contains(claim.kind()))
                .filter(claim -> claim.figures().stream()
                        .anyMatch(code -> folios.stream().anyMatch(code::contains)))
                .map(Claim::text)
                .toList();
    }

    /** A sentence that says what a chart of that figure shows, without its full stop. */
    Optional<String> title(String figure) {
        return claims.stream()
                .filter(claim -> claim.figures().contains(figure))
                .map(claim -> claim.text().replaceAll("\\.$", ""))
                .findFirst();
    }
}
