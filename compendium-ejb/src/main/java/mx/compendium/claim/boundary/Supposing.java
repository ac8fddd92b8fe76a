package mx.compendium.claim.boundary;

import mx.compendium.claim.Consequences;
import mx.compendium.claim.Supposition;
import mx.compendium.claim.model.Comparing;
import mx.compendium.claim.model.R60Supposing;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.ReportEntry;

/** The door through which data are changed in mind: pure, so it needs no transaction and no role. */
public final class Supposing {

    private Supposing() {}

    /**
     * The content as supposed; the one given stays as it is.
     *
     * @throws mx.compendium.kernel.NotFound when no accepted report has that folio
     * @throws mx.compendium.kernel.RulesBroken when the change is none that can be supposed
     */
    public static PeriodContent content(PeriodContent content, Supposition supposed) {
        return R60Supposing.of(content, supposed);
    }

    /**
     * The report of that folio.
     *
     * @throws mx.compendium.kernel.NotFound when none is accepted
     */
    public static ReportEntry report(PeriodContent content, String folio) {
        return R60Supposing.report(content, folio);
    }

    /** Which figures and sentences would be others. */
    public static Consequences consequences(
            PeriodFigures now, PeriodContent content, PeriodFigures then, PeriodContent supposed) {
        return Comparing.of(now, ClaimChecking.of(now, content), then, ClaimChecking.of(then, supposed));
    }
}
