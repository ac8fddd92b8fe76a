package mx.compendium.statistics.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodFacts;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.ProvisionalDataset;
import mx.compendium.statistics.ReportingDataset;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.store.CitedTotalStore;
import mx.compendium.statistics.store.ContentStore;
import mx.compendium.statistics.store.Frozen;
import mx.compendium.statistics.store.SealedDatasetStore;

/** Reads datasets for the doors of this and higher features, within their transaction; they decide who may. */
@Dependent
public class DatasetReading {

    private final SealedDatasetStore sealed;
    private final ContentStore contents;
    private final DatabaseClock clock;
    private final SealedDatasets memory;
    private final CitedTotalStore cited;

    @Inject
    public DatasetReading(
            SealedDatasetStore sealed,
            ContentStore contents,
            DatabaseClock clock,
            SealedDatasets memory,
            CitedTotalStore cited) {
        this.sealed = sealed;
        this.contents = contents;
        this.clock = clock;
        this.memory = memory;
        this.cited = cited;
    }

    /** The frozen data of a period, as last corrected; empty when it is not sealed or does not exist. */
    public Optional<SealedDataset> sealed(String period) {
        return sealed.newest(period).map(this::read);
    }

    /** The data a version of an edition is made of; empty when there are none. */
    public Optional<SealedDataset> sealed(String period, int version) {
        return sealed.version(period, version).map(this::read);
    }

    private SealedDataset read(Frozen frozen) {
        return memory.dataset(frozen.sha256(), () -> sealed.read(frozen));
    }

    /** The data of a period as they stand now; refused as absent when there is no such period. */
    public ProvisionalDataset provisional(String period) {
        return contents.content(period)
                .map(content -> new ProvisionalDataset(content, clock.now()))
                .orElseThrow(() -> new NotFound("period " + period));
    }

    /** The data of a period as they would stand if a report that waits for the unit's decision were accepted. */
    public ProvisionalDataset provisionalWith(String period, String folio) {
        return contents.contentWith(period, folio)
                .map(content -> new ProvisionalDataset(content, clock.now()))
                .orElseThrow(() -> new NotFound("period " + period));
    }

    /** The data of a period: frozen when it is sealed, as they stand until then. */
    public ReportingDataset current(String period) {
        return sealed(period).<ReportingDataset>map(frozen -> frozen).orElseGet(() -> provisional(period));
    }

    /** What is known of the periods before that one, since the history it declares; once sealed, what was known then. */
    public History historyOf(String period, String begins) {
        return new History(begins, formerOf(period), cited.formerOf(period));
    }

    /** Frozen data of the sealed periods before that one, the first first; once sealed, of those sealed by then. */
    public List<SealedDataset> formerOf(String period) {
        return sealed.formerOf(period).stream().map(this::read).toList();
    }

    /** Figures of frozen data, computed once. */
    public PeriodFigures figures(SealedDataset dataset) {
        return memory.figures(dataset, history(dataset.content().period().code(), dataset));
    }

    /** Figures of either. */
    public PeriodFigures figures(ReportingDataset dataset) {
        if (dataset instanceof SealedDataset frozen) {
            return figures(frozen);
        }
        PeriodFacts facts = dataset.content().period();
        return FigureCounting.of(dataset, historyOf(facts.code(), facts.historyBegins()));
    }

    private History history(String period, SealedDataset dataset) {
        return historyOf(period, dataset.content().period().historyBegins());
    }
}
