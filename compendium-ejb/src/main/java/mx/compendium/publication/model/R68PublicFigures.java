package mx.compendium.publication.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;

/** everybody may read the figures that can be counted again from what is published; none that rests on a part kept back. */
public final class R68PublicFigures {

    private static final Set<String> PARTS = Set.of("by-sex", "women", "men", "diversity", "not-specified");

    private R68PublicFigures() {}

    /** In the order of the figures. */
    public static List<Figure> of(PeriodFigures figures, PeriodContent content) {
        Set<String> keptBack = keptBack(content);
        return figures.all().stream()
                .filter(figure -> !isPart(figure.code()) || !isKeptBack(figure.code(), keptBack))
                .toList();
    }

    private static boolean isPart(String code) {
        return PARTS.contains(code.substring(code.lastIndexOf('.') + 1));
    }

    /** Sums of parts are left out as a whole: they may take in a part that is kept back. */
    private static boolean isKeptBack(String code, Set<String> measurements) {
        return code.startsWith("beneficiaries.") || measurements.contains(code.substring(0, code.lastIndexOf('.')));
    }

    private static Set<String> keptBack(PeriodContent content) {
        return content.reports().stream()
                .flatMap(report -> report.measurements().stream()
                        .filter(R68PublicFigures::hasSmallPart)
                        .map(one -> "measurement." + report.folio() + "." + one.ordinal()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean hasSmallPart(MeasurementEntry one) {
        List<Long> parts = Stream.of(one.women(), one.men(), one.sexualDiversity(), one.notSpecified())
                .filter(Objects::nonNull)
                .toList();
        return SmallCells.suppressed(parts).contains(true);
    }
}
