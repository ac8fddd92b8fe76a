package mx.compendium.statistics.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.compendium.statistics.CitedTotals;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodFacts;
import mx.compendium.statistics.SealedDataset;

/**
 * An earlier period as comparisons and first times read it.
 *
 * @param counts by the code of the figure; what is absent is unknown
 * @param edition empty when only totals are known
 */
record FormerPeriod(String code, LocalDate start, LocalDate end, Map<String, Count> counts, Optional<Edition> edition) {

    private static final String FROZEN = "datos congelados";

    /**
     * A former value.
     *
     * @param records behind it, which belong to the former edition
     * @param source how it is known, in Spanish: frozen data, or its citation
     */
    record Count(long value, List<UUID> records, String source) {}

    Optional<Count> count(String figure) {
        return Optional.ofNullable(counts.get(figure));
    }

    /** Every period of the history that ended before this one began, in order of coverage. */
    static List<FormerPeriod> before(PeriodFacts period, History history) {
        return Stream.concat(
                        history.sealed().stream()
                                .filter(dataset -> isBefore(dataset, period))
                                .map(FormerPeriod::frozen),
                        history.cited().stream()
                                .filter(totals -> totals.coverageEnd().isBefore(period.coverageStart()))
                                .map(FormerPeriod::cited))
                .sorted(Comparator.comparing(FormerPeriod::start))
                .toList();
    }

    private static boolean isBefore(SealedDataset dataset, PeriodFacts period) {
        return dataset.content().period().coverageEnd().isBefore(period.coverageStart());
    }

    private static FormerPeriod frozen(SealedDataset dataset) {
        PeriodFacts facts = dataset.content().period();
        Edition edition = new Edition(dataset.content());
        Map<String, Count> counts = new HashMap<>();
        BaseFigures.of(edition)
                .forEach((code, figure) -> counts.put(code, new Count(figure.numerator(), figure.records(), FROZEN)));
        return new FormerPeriod(facts.code(), facts.coverageStart(), facts.coverageEnd(), counts, Optional.of(edition));
    }

    private static FormerPeriod cited(CitedTotals totals) {
        Map<String, Count> counts = new HashMap<>();
        totals.values()
                .forEach((code, cited) -> counts.put(code, new Count(cited.value(), List.of(), cited.citation())));
        return new FormerPeriod(totals.code(), totals.coverageStart(), totals.coverageEnd(), counts, Optional.empty());
    }
}
