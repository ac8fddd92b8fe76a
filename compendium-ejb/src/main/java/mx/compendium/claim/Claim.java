package mx.compendium.claim;

import java.util.List;

/**
 * A published sentence bound to the figures it states.
 *
 * @param id stable within an edition, e.g. {@code reports.total}
 * @param section part of the Informe Ejecutivo it speaks in
 * @param pieces put together they are the sentence, in Spanish
 * @param asserts what its words say beyond its numbers
 */
public record Claim(
        String id, ClaimKind kind, ClaimSection section, List<Piece> pieces, List<Assertion> asserts, Verdict verdict) {

    public Claim {
        pieces = List.copyOf(pieces);
        asserts = List.copyOf(asserts);
    }

    /** As printed; every number of it is the text of one of its figures. */
    public String text() {
        return Piece.text(pieces);
    }

    /** Codes of the figures it uses, in the order of the text, each once. */
    public List<String> figures() {
        return Piece.figures(pieces);
    }
}
