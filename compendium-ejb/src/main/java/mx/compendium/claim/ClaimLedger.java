package mx.compendium.claim;

import java.util.List;
import java.util.Optional;

/**
 * The sentences an edition may print, each checked against its figures, and those it may not, each with its reason.
 *
 * @param claims in the order of the Informe Ejecutivo; all hold
 * @param refusals false or unsupported sentences
 */
public record ClaimLedger(List<Claim> claims, List<ClaimRefusal> refusals) {

    public ClaimLedger {
        claims = List.copyOf(claims);
        refusals = List.copyOf(refusals);
    }

    public Optional<Claim> find(String id) {
        return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    public Optional<ClaimRefusal> refusal(String id) {
        return refusals.stream().filter(refusal -> refusal.id().equals(id)).findFirst();
    }

    public List<Claim> of(ClaimSection section) {
        return claims.stream().filter(claim -> claim.section() == section).toList();
    }

    /** What these figures say of a sentence printed before: it holds only if they still give the very same words. */
    public Verdict judge(Claim printed) {
        Optional<Claim> now = find(printed.id());
        if (now.isPresent()) {
            return now.get().text().equals(printed.text()) ? Verdict.HOLDS : Verdict.FAILS;
        }
        return refusal(printed.id()).map(ClaimRefusal::verdict).orElse(Verdict.UNSUPPORTED);
    }
}
