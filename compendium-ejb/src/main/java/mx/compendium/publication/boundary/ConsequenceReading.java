package mx.compendium.publication.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mx.compendium.catalogue.ReferenceCatalogue;
import mx.compendium.claim.Consequences;
import mx.compendium.claim.Supposition;
import mx.compendium.claim.boundary.ClaimChecking;
import mx.compendium.claim.boundary.Supposing;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.publication.ConsequenceSheet;
import mx.compendium.publication.SupposedReport;
import mx.compendium.publication.model.ChangedPlaces;
import mx.compendium.publication.model.DocumentParts;
import mx.compendium.publication.model.Part;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFacts;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.ProvisionalDataset;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.ReportingDataset;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.boundary.DatasetReading;
import mx.compendium.statistics.boundary.FigureCounting;

/**
 * Tells what would change if one report of a period were otherwise. Before the seal that is what a correction does;
 * after it, which printed sentences would be false. Nothing of it is kept.
 */
@Stateless
public class ConsequenceReading {

    private static final int MOST = 20;

    @Inject
    Identifying identifying;

    @Inject
    DatasetReading datasets;

    /** The data as they are, and as the report is supposed in. */
    private record Setting(ReportingDataset dataset, PeriodContent with, boolean counted) {}

    /**
     * What would follow.
     *
     * @throws NotFound when the report is not accepted, nor waits for a decision of who asks
     * @throws RulesBroken when the change is none that can be supposed
     */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public ConsequenceSheet consequences(String period, Supposition supposed) {
        Setting setting = setting(period, supposed.folio());
        if (setting.counted && supposed.change().equals("accept")) {
            throw new RulesBroken(Violation.of("supposition.accepted-already", supposed.folio()));
        }
        PeriodContent now = setting.dataset.content();
        PeriodContent then = Supposing.content(setting.with, supposed);
        PeriodFacts facts = now.period();
        History history = datasets.historyOf(period, facts.historyBegins());
        PeriodFigures figures = datasets.figures(setting.dataset);
        PeriodFigures others = FigureCounting.of(new ProvisionalDataset(then, asOf(setting.dataset)), history);
        Consequences consequences = Supposing.consequences(figures, now, others, then);
        ChangedPlaces places = new ChangedPlaces(parts(now, history, figures), parts(then, history, others));
        return new ConsequenceSheet(
                facts,
                setting.dataset instanceof SealedDataset,
                asOf(setting.dataset),
                Supposing.report(setting.with, supposed.folio()),
                supposed,
                consequences,
                places.all(),
                places.standing(consequences.sentences()));
    }

    /**
     * A report and what it could be.
     *
     * @throws NotFound when the report is not accepted, nor waits for a decision of who asks
     */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public SupposedReport report(String period, String folio) {
        Setting setting = setting(period, folio);
        return SupposedReport.of(Supposing.report(setting.with, folio), setting.counted, setting.with);
    }

    /** Accepted reports by their folio, or by words of their names or of their institutions; the first twenty. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
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

    private Setting setting(String period, String folio) {
        ReportingDataset dataset = datasets.current(period);
        if (has(dataset.content(), folio)) {
            return new Setting(dataset, dataset.content(), true);
        }
        if (dataset instanceof SealedDataset || !identifying.caller().ofUnit()) {
            throw new NotFound("report " + folio);
        }
        return new Setting(dataset, datasets.provisionalWith(period, folio).content(), false);
    }

    private static boolean has(PeriodContent content, String folio) {
        return content.reports().stream().anyMatch(report -> report.folio().equals(folio));
    }

    private static List<Part> parts(PeriodContent content, History history, PeriodFigures figures) {
        Optional<PeriodContent> former = Stream.of(history)
                .flatMap(known -> known.sealed().stream())
                .map(SealedDataset::content)
                .reduce((one, later) -> later);
        return DocumentParts.of(
                content,
                former,
                figures,
                ClaimChecking.of(figures, content).claims(),
                ReferenceCatalogue.load().principles());
    }

    private static Instant asOf(ReportingDataset dataset) {
        return dataset instanceof SealedDataset frozen ? frozen.sealedAt() : ((ProvisionalDataset) dataset).asOf();
    }
}
