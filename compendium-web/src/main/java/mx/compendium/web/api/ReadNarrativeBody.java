package mx.compendium.web.api;

import java.util.List;
import java.util.stream.Stream;
import mx.compendium.claim.Finding;
import mx.compendium.narrative.NarrativeFinding;
import mx.compendium.narrative.ReadNarrative;
import mx.compendium.web.figures.FindingWords;
import mx.compendium.web.text.Say;

/**
 * A text read against the data.
 *
 * @param taken what it takes from them, as they stand
 */
public record ReadNarrativeBody(boolean sealed, String asOf, List<FindingBody> findings, List<TakenBody> taken) {

    /**
     * Something found.
     *
     * @param block which block it stands in, from 0; empty lines are none
     * @param sentence as printed; empty when it is about the whole
     * @param written the place; of a claim word without accents and capitals
     * @param weight {@code FALSE}, {@code UNSUPPORTED}, or {@code NOTE}, which does not stop a publication
     * @param offers what the data would say in its place
     */
    public record FindingBody(
            int block,
            String sentence,
            String code,
            String weight,
            String written,
            String expected,
            String text,
            List<TakenBody> offers) {

        static FindingBody of(NarrativeFinding found, Say say) {
            Finding finding = found.finding();
            return new FindingBody(
                    found.block(),
                    found.sentence(),
                    finding.code(),
                    finding.weight().name(),
                    finding.written(),
                    finding.expected(),
                    FindingWords.of(finding, say),
                    offered(found, say));
        }
    }

    private static List<TakenBody> offered(NarrativeFinding found, Say say) {
        return Stream.concat(
                        found.names().stream().map(name -> TakenBody.of(name, say)),
                        TakenBody.of(found.figures(), found.claims(), say).stream())
                .toList();
    }

    static ReadNarrativeBody of(ReadNarrative read, Say say) {
        return new ReadNarrativeBody(
                read.taken().sealed(),
                read.taken().asOf().toString(),
                read.findings().stream().map(one -> FindingBody.of(one, say)).toList(),
                TakenBody.of(read.taken().figures(), read.taken().claims(), say));
    }
}
