package mx.compendium.statistics;

import java.time.Instant;
import java.util.List;

/**
 * All figures of a period as they stand.
 *
 * @param sealed whether they are final; otherwise a screen marks them with «datos al …»
 * @param asOf instant of the seal, or at which the data were read
 * @param refusals figures that could not be given, each with its reason
 */
public record FigureSheet(
        PeriodFacts period, boolean sealed, Instant asOf, List<Figure> figures, List<FigureRefusal> refusals) {

    public FigureSheet {
        figures = List.copyOf(figures);
        refusals = List.copyOf(refusals);
    }
}
