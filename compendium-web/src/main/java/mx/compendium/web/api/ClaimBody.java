package mx.compendium.web.api;

import java.util.List;
import mx.compendium.claim.Claim;

/** A published sentence with the codes of its figures and what the figures say of it. */
public record ClaimBody(String id, String kind, String text, List<String> figures, String verdict) {

    static ClaimBody of(Claim claim) {
        return new ClaimBody(
                claim.id(),
                claim.kind().name(),
                claim.text(),
                claim.figures(),
                claim.verdict().name());
    }
}
