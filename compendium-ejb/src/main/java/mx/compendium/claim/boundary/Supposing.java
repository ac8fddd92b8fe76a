package mx.compendium.claim.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.compendium.claim.Consequences;
import mx.compendium.claim.Corrected;
import mx.compendium.claim.Supposed;
import mx.compendium.claim.SupposedReport;
import mx.compendium.claim.Supposition;
import mx.compendium.claim.Told;
import mx.compendium.claim.model.Comparing;
import mx.compendium.claim.model.R60Supposing;
import mx.compendium.claim.model.R61Correcting;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.ProvisionalDataset;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.ReportingDataset;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.boundary.DatasetReading;
import mx.compendium.statistics.boundary.FigureCounting;

/** Supposes reports otherwise for the doors of this and higher features, within their transaction; they decide who may. */
@Dependent
public class Supposing {

    private static final int MOST = 20;

    private final DatasetReading datasets;

    @Inject
    public Supposing(DatasetReading datasets) {
        this.datasets = datasets;
    }

    /** The data as they are, and with the report among them that waits to be accepted. */
    private record Setting(ReportingDataset dataset, PeriodContent with, boolean counted) {

        Instant asOf() {
            return dataset instanceof SealedDataset frozen ? frozen.sealedAt() : ((ProvisionalDataset) dataset).asOf();
        }
    }

    /**
     * Both data.
     *
     * @param waiting whether who asks may know of reports that wait for a decision
     * @throws NotFound when the report is not accepted, nor waits for a decision
     * @throws RulesBroken when the change is none that can be supposed
     */
    public Supposed suppose(String period, Supposition supposed, boolean waiting) {
        Setting setting = setting(period, supposed.folio(), waiting);
        if (setting.counted && supposed.change().equals("accept")) {
            throw new RulesBroken(Violation.of("supposition.accepted-already", supposed.folio()));
        }
        PeriodContent then = R60Supposing.of(setting.with, supposed);
        History history = datasets.historyOf(period, then.period().historyBegins());
        PeriodFigures others = FigureCounting.of(new ProvisionalDataset(then, setting.asOf()), history);
        return new Supposed(
                setting.dataset instanceof SealedDataset,
                setting.asOf(),
                R60Supposing.report(setting.with, supposed.folio()),
                told(setting.dataset.content(), history, datasets.figures(setting.dataset)),
                told(then, history, others));
    }

    /**
     * The frozen data of a published edition as last corrected, and as corrections would make them.
     *
     * @throws NotFound when the period is not sealed, or no accepted report has a folio
     * @throws RulesBroken when they are no corrections
     */
    public Corrected correct(String period, List<Supposition> corrections) {
        SealedDataset dataset = datasets.sealed(period).orElseThrow(() -> new NotFound("sealed data of " + period));
        PeriodContent content = dataset.content();
        PeriodContent then = R61Correcting.of(content, corrections);
        History history = datasets.historyOf(period, content.period().historyBegins());
        PeriodFigures others = FigureCounting.of(new ProvisionalDataset(then, dataset.sealedAt()), history);
        return new Corrected(
                told(content, history, datasets.figures(dataset)),
                told(then, history, others),
                R61Correcting.records(content, then, corrections));
    }

    private static Told told(PeriodContent content, History history, PeriodFigures figures) {
        Optional<PeriodContent> former =
                history.sealed().stream().map(SealedDataset::content).reduce((one, later) -> later);
        return new Told(content, former, figures, ClaimChecking.of(figures, content));
    }

    /** Which figures and sentences of the one are others in the other. */
    public static Consequences consequences(Told now, Told then) {
        return Comparing.of(now, then);
    }

    /**
     * A report and what it could be.
     *
     * @param waiting whether who asks may know of reports that wait for a decision
     * @throws NotFound when the report is not accepted, nor waits for a decision
     */
    public SupposedReport report(String period, String folio, boolean waiting) {
        Setting setting = setting(period, folio, waiting);
        return SupposedReport.of(R60Supposing.report(setting.with, folio), setting.counted, setting.with);
    }

    /** Accepted reports by their folio, or by words of their names or of their institutions; the first twenty. */
    public List<SupposedReport> find(String period, String words) {
        PeriodContent content = datasets.current(period).content();
        List<String> sought = List.of(plain(words).strip().split("\\s+", -1));
        return content.reports().stream()
                .map(report -> SupposedReport.of(report, true, content))
                .filter(report -> sought.stream().allMatch(plain(words(report))::contains))
                .limit(MOST)
                .toList();
    }

    private static String words(SupposedReport one) {
        ReportEntry report = one.report();
        return String.join(" ", report.folio(), report.name(), report.institution(), one.institutionName());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private Setting setting(String period, String folio, boolean waiting) {
        ReportingDataset dataset = datasets.current(period);
        if (has(dataset.content(), folio)) {
            return new Setting(dataset, dataset.content(), true);
        }
        if (dataset instanceof SealedDataset || !waiting) {
            throw new NotFound("report " + folio);
        }
        return new Setting(dataset, datasets.provisionalWith(period, folio).content(), false);
    }

    private static boolean has(PeriodContent content, String folio) {
        return content.reports().stream().anyMatch(report -> report.folio().equals(folio));
    }
}
