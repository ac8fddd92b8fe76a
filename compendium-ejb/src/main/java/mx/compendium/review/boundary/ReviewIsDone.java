package mx.compendium.review.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import mx.compendium.kernel.Violation;
import mx.compendium.period.ReportTally;
import mx.compendium.period.SealingCondition;
import mx.compendium.review.model.OpenReports;

/** A period is sealed only when no delivered report waits for a decision. */
@Dependent
public class ReviewIsDone implements SealingCondition {

    private final ReportTally tally;

    @Inject
    public ReviewIsDone(ReportTally tally) {
        this.tally = tally;
    }

    @Override
    public List<Violation> against(String periodCode) {
        return OpenReports.against(tally.of(periodCode));
    }
}
