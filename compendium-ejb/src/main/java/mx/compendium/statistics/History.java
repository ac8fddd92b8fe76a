package mx.compendium.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The earlier periods a period may be compared with: frozen data, and totals known only from a cited source. Frozen data
 * stand in the place of totals that speak of the same days.
 *
 * @param begins code of the first period of the declared history
 * @param sealed frozen data of earlier periods, by coverage
 * @param cited periods known as totals only, by coverage
 */
public record History(String begins, List<SealedDataset> sealed, List<CitedTotals> cited) {

    public History {
        sealed = sealed.stream()
                .sorted(Comparator.comparing(
                        dataset -> dataset.content().period().coverageStart()))
                .toList();
        List<PeriodFacts> held =
                sealed.stream().map(dataset -> dataset.content().period()).toList();
        cited = cited.stream()
                .filter(totals -> held.stream().noneMatch(period -> overlap(period, totals)))
                .sorted(Comparator.comparing(CitedTotals::coverageStart))
                .toList();
    }

    private static boolean overlap(PeriodFacts period, CitedTotals totals) {
        return !period.coverageStart().isAfter(totals.coverageEnd())
                && !period.coverageEnd().isBefore(totals.coverageStart());
    }

    /** No earlier period is held. */
    public static History none(String begins) {
        return new History(begins, List.of(), List.of());
    }

    public static History of(String begins, SealedDataset... former) {
        return new History(begins, List.of(former), List.of());
    }

    /** The same history with one more sealed period. */
    public History with(SealedDataset dataset) {
        List<SealedDataset> more = new ArrayList<>(sealed);
        more.add(dataset);
        return new History(begins, more, cited);
    }
}
