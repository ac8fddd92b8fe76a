package mx.compendium.web.action;

import java.util.List;
import mx.compendium.action.ReportSheet;

/**
 * A report as a page of the Compendio, everything in words.
 *
 * @param objective number of the principal objective, empty while there is none
 * @param facts heads with their words, only those that say something
 * @param prose narrative parts with their heads, only those that say something
 * @param proofs publishable evidence
 */
public record Ficha(
        ReportSheet sheet,
        String type,
        String objective,
        String objectiveName,
        List<Fact> facts,
        List<Fact> prose,
        List<String> proofs) {

    /** A head and what stands under it. */
    public record Fact(String head, String text) {}

    public Ficha {
        facts = List.copyOf(facts);
        prose = List.copyOf(prose);
        proofs = List.copyOf(proofs);
    }
}
