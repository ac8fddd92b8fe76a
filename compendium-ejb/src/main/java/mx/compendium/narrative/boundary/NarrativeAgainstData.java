package mx.compendium.narrative.boundary;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import mx.compendium.claim.Claim;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.claim.Finding;
import mx.compendium.claim.ReadText;
import mx.compendium.claim.boundary.ClaimChecking;
import mx.compendium.claim.boundary.TextReading;
import mx.compendium.narrative.OfferedWords;
import mx.compendium.narrative.ReadNarrative;
import mx.compendium.narrative.model.Offers;
import mx.compendium.narrative.model.WordSearch;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.ProvisionalDataset;
import mx.compendium.statistics.ReportingDataset;
import mx.compendium.statistics.SealedDataset;

/** The words of an edition held against its data as they stand: sealed, or provisional until then. */
final class NarrativeAgainstData {

    private static final Pattern TAKEN = Pattern.compile("\\]\\((?:figure|about|claim):([^)]*)\\)");

    private final ReportingDataset dataset;
    private final PeriodFigures figures;
    private final ClaimLedger ledger;

    NarrativeAgainstData(ReportingDataset dataset, PeriodFigures figures) {
        this.dataset = dataset;
        this.figures = figures;
        this.ledger = ClaimChecking.of(figures, dataset.content());
    }

    boolean sealed() {
        return dataset instanceof SealedDataset;
    }

    Instant asOf() {
        return dataset instanceof SealedDataset frozen ? frozen.sealedAt() : ((ProvisionalDataset) dataset).asOf();
    }

    String refreshed(String body) {
        return TextReading.refreshed(body, figures, dataset.content(), ledger);
    }

    ReadNarrative against(String body) {
        return new ReadNarrative(new Offers(figures, ledger).of(read(body)), taken(body));
    }

    private OfferedWords taken(String body) {
        List<String> keys = TAKEN.matcher(body)
                .results()
                .map(mark -> mark.group(1))
                .distinct()
                .toList();
        return new OfferedWords(
                sealed(),
                asOf(),
                keys.stream().flatMap(key -> figures.find(key).stream()).toList(),
                keys.stream().flatMap(key -> ledger.find(key).stream()).toList());
    }

    /** How many findings keep it from being published. */
    int stopping(String body) {
        ReadText read = read(body);
        return (int) (read.statements().stream()
                        .flatMap(statement -> statement.findings().stream())
                        .filter(Finding::stops)
                        .count()
                + read.whole().stream().filter(Finding::stops).count());
    }

    private ReadText read(String body) {
        return TextReading.of(body, figures, dataset.content(), ledger);
    }

    OfferedWords search(String asked) {
        WordSearch search = new WordSearch(asked);
        List<Claim> claims = search.claims(ledger.claims());
        return new OfferedWords(sealed(), asOf(), search.figures(List.copyOf(figures.all()), claims.size()), claims);
    }
}
