package mx.compendium.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import mx.compendium.claim.Consequences;
import mx.compendium.claim.Supposition;
import mx.compendium.statistics.PeriodFacts;
import mx.compendium.statistics.ReportEntry;

/**
 * What would follow if one report of a period were otherwise; nothing of it is kept.
 *
 * @param sealed whether the data are final: then what would change is published or can be
 * @param asOf instant of the seal, or at which the data were read
 * @param report as it is
 * @param places parts of both documents that would read otherwise, in reading order
 * @param standing by the id of a changed sentence, where it stands, or would stand if it is new; not printed, nowhere
 */
public record ConsequenceSheet(
        PeriodFacts period,
        boolean sealed,
        Instant asOf,
        ReportEntry report,
        Supposition supposed,
        Consequences consequences,
        List<Place> places,
        Map<String, List<Place>> standing) {

    public ConsequenceSheet {
        places = List.copyOf(places);
        standing = Map.copyOf(standing);
    }
}
