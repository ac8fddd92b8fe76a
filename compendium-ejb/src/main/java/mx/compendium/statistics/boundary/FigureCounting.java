package mx.compendium.statistics.boundary;

import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.ReportingDataset;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.model.FigureRules;

/** The door through which other features have a dataset counted: pure, so it needs no transaction and no role. */
public final class FigureCounting {

    private FigureCounting() {}

    /** Figures of a dataset that may still change; its documents are never published. */
    public static PeriodFigures of(ReportingDataset dataset, History history) {
        return FigureRules.figures(dataset.content(), history);
    }

    /** Figures of frozen data. */
    public static PeriodFigures ofSealed(SealedDataset dataset, History history) {
        return FigureRules.figures(dataset.content(), history);
    }
}
