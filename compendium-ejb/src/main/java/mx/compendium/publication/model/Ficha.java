package mx.compendium.publication.model;

import java.util.List;

/**
 * A report as its page of the Compendio, everything in words; what was not reported is left out. Contacts and reserved
 * evidence are not part of sealed data and cannot come here.
 *
 * @param id where it stands in the document
 * @param mark what sets it apart, e.g. that it was invented; empty for a real one
 * @param facts heads with their words
 * @param prose narrative parts with their heads
 * @param joint where the joint programme it belongs to is presented, empty when it belongs to none
 * @param jointName name of that programme
 * @param measured what it counted; empty when it is told with its joint programme
 */
public record Ficha(
        String id,
        String folio,
        String name,
        String type,
        String institution,
        String mark,
        String summary,
        List<Fact> facts,
        List<Fact> prose,
        String joint,
        String jointName,
        List<Measured> measured) {

    public Ficha {
        facts = List.copyOf(facts);
        prose = List.copyOf(prose);
        measured = List.copyOf(measured);
    }

    /** A head and what stands under it. */
    public record Fact(String head, String text) {}
}
