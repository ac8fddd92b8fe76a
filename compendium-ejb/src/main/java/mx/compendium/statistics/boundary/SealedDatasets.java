package mx.compendium.statistics.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import mx.compendium.statistics.CitedTotals;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.SealedDataset;

/** Sealed datasets and their figures in memory, by digest and by what they are compared with: neither ever changes. */
@ApplicationScoped
public class SealedDatasets {

    private final ConcurrentHashMap<String, SealedDataset> datasets = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Counted, PeriodFigures> figures = new ConcurrentHashMap<>();

    private record Counted(String sha256, List<String> former, List<CitedTotals> cited) {}

    public SealedDataset dataset(String sha256, Supplier<SealedDataset> read) {
        return datasets.computeIfAbsent(sha256, digest -> read.get());
    }

    public PeriodFigures figures(SealedDataset dataset, History history) {
        return figures.computeIfAbsent(key(dataset, history), digests -> FigureCounting.ofSealed(dataset, history));
    }

    private static Counted key(SealedDataset dataset, History history) {
        List<String> former =
                history.sealed().stream().map(SealedDataset::sha256).toList();
        return new Counted(dataset.sha256(), former, history.cited());
    }
}
