package mx.compendium.statistics.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodState;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.statistics.OwnPeriod;
import mx.compendium.statistics.ViewFilter;
import mx.compendium.statistics.model.SummaryCell;
import mx.compendium.statistics.model.SummaryKeys;
import mx.compendium.statistics.store.Counted;
import mx.compendium.statistics.store.SealedDatasetStore;
import mx.compendium.statistics.store.Summaries;

/** Tells an institution what it has in each period, from the same sums as everybody's figures. */
@Stateless
public class OwnHistoryReading {

    @Inject
    Identifying identifying;

    @Inject
    PeriodAdministration periods;

    @Inject
    Summaries summaries;

    @Inject
    SealedDatasetStore sealed;

    /** Of the caller's own institution, the latest period first; empty when they act for none. */
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD})
    public List<OwnPeriod> own() {
        String institution = identifying.caller().institution();
        if (institution == null) {
            return List.of();
        }
        return periods.list().stream()
                .filter(period -> period.state() != PeriodState.PLANNED)
                .map(period -> own(period, institution))
                .toList();
    }

    private OwnPeriod own(PeriodRow period, String institution) {
        Counted counted = sealed.newest(period.code()).map(Counted::of).orElseGet(() -> new Counted(period.code(), 0));
        ViewFilter theirs = new ViewFilter(List.of(), null, institution, null, null, null);
        List<SummaryCell> cells = summaries.cells(counted, SummaryKeys.byGroup(theirs));
        long reports = cells.stream().mapToLong(SummaryCell::reports).sum();
        boolean published = period.state() == PeriodState.PUBLISHED;
        return new OwnPeriod(
                period.code(),
                period.coverageStart(),
                period.coverageEnd(),
                published,
                reports,
                published ? share(period, counted, reports) : null,
                cells.stream().map(SummaryCell::objective).distinct().sorted().toList());
    }

    private String share(PeriodRow period, Counted counted, long reports) {
        long total = summaries.cells(counted, SummaryKeys.together(ViewFilter.all())).stream()
                .mapToLong(SummaryCell::reports)
                .sum();
        return SpanishNumbers.percentage(
                Sharing.percent(reports, Math.max(1, total), period.terms().rounding()));
    }
}
