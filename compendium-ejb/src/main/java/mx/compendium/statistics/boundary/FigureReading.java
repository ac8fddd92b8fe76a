package mx.compendium.statistics.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.action.ReportRow;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.Slice;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.FigureSheet;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.ProvisionalDataset;
import mx.compendium.statistics.ReportingDataset;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.model.RecordRows;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a period and the reports behind each: frozen when it is sealed, provisional until then. */
@Stateless
public class FigureReading {

    @Inject
    DatasetReading datasets;

    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public FigureSheet figures(String period) {
        ReportingDataset dataset = datasets.current(period);
        PeriodFigures figures = datasets.figures(dataset);
        return new FigureSheet(
                figures.period(),
                dataset instanceof SealedDataset,
                asOf(dataset),
                List.copyOf(figures.all()),
                figures.refusals());
    }

    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public Figure figure(String period, String code) {
        return datasets.figures(datasets.current(period)).figure(code);
    }

    /**
     * The reports behind a figure, in the order of their folios.
     *
     * @param cursor of the slice before, null for the first
     * @param limit how many, at least 1; more than {@link Slice#MOST} is cut
     */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public Slice<ReportRow> records(String period, String code, @Nullable String cursor, int limit) {
        ReportingDataset dataset = datasets.current(period);
        Figure figure = datasets.figures(dataset).figure(code);
        return RecordRows.of(contents(dataset), figure, cursor, Math.max(1, Math.min(limit, Slice.MOST)));
    }

    /** Of the period and of those it is compared with. */
    private List<PeriodContent> contents(ReportingDataset dataset) {
        List<SealedDataset> former =
                datasets.formerOf(dataset.content().period().code());
        return Stream.concat(Stream.of(dataset.content()), former.stream().map(SealedDataset::content))
                .toList();
    }

    private static Instant asOf(ReportingDataset dataset) {
        return dataset instanceof SealedDataset frozen ? frozen.sealedAt() : ((ProvisionalDataset) dataset).asOf();
    }
}
