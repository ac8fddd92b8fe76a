package mx.compendium.web.api;

import java.util.List;
import java.util.UUID;
import mx.compendium.publication.GateRow;
import mx.compendium.publication.GateSheet;

/**
 * What the publish gate says of an edition.
 *
 * @param open whether it may be published as it is
 */
public record GateBody(boolean open, int sentences, int claims, List<FindingBody> findings) {

    /**
     * A finding.
     *
     * @param weight {@code NOTE}, {@code UNSUPPORTED} or {@code FALSE}
     * @param expected what the data would let it say, in Spanish
     * @param excepted whether two persons let it pass
     */
    public record FindingBody(
            String key,
            String document,
            String section,
            String place,
            String weight,
            String code,
            String written,
            String expected,
            String reason,
            List<UUID> records,
            boolean stops,
            boolean excepted) {

        static FindingBody of(GateRow row) {
            var found = row.finding();
            var finding = found.finding();
            return new FindingBody(
                    found.key(),
                    found.document(),
                    found.section(),
                    found.place(),
                    finding.weight().name(),
                    finding.code(),
                    finding.written(),
                    finding.expected(),
                    finding.reason(),
                    finding.records(),
                    row.stops(),
                    row.exception() != null && row.exception().isGranted());
        }
    }

    static GateBody of(GateSheet sheet) {
        return new GateBody(
                sheet.isOpen(),
                sheet.sentences(),
                sheet.claims(),
                sheet.rows().stream().map(FindingBody::of).toList());
    }
}
