package mx.compendium.claim;

import java.util.List;

/**
 * A published sentence bound to the figures it states.
 *
 * @param id stable within an edition, e.g. {@code reports.total}
 * @param section part of the Informe Ejecutivo it speaks in
 * @param text as printed, in Spanish, every number of it the text of one of its figures
 * @param figures codes of the figures it uses, in the order of the text
 */
public record Claim(
        String id, ClaimKind kind, ClaimSection section, String text, List<String> figures, Verdict verdict) {

    public Claim {
        figures = List.copyOf(figures);
    }
}
