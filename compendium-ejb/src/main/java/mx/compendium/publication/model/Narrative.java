package mx.compendium.publication.model;

import java.util.List;
import java.util.stream.Stream;
import mx.compendium.claim.ReadText.Printed;
import mx.compendium.claim.Run;

/** The unit's own words around the figures of a document, block by block. */
public record Narrative(
        List<Printed> preamble, List<Printed> conformation, List<Printed> challenges, List<Printed> conclusions) {

    public Narrative {
        preamble = List.copyOf(preamble);
        conformation = List.copyOf(conformation);
        challenges = List.copyOf(challenges);
        conclusions = List.copyOf(conclusions);
    }

    /** Codes of the figures it states. */
    Stream<String> figures() {
        return Stream.of(preamble, conformation, challenges, conclusions)
                .flatMap(List::stream)
                .flatMap(block -> block.runs().stream())
                .map(Run::figure)
                .filter(code -> !code.isEmpty());
    }
}
