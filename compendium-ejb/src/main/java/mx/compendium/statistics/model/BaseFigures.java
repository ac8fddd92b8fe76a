package mx.compendium.statistics.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.compendium.statistics.Figure;

/** The counts of one period that need no other period. */
final class BaseFigures {

    private static final List<Function<Edition, List<Figure>>> RULES = List.of(
            R01Reports::of,
            R10Programmes::of,
            R11Participations::of,
            R09Participants::of,
            R08Coverage::of,
            R07TopObjectives::of,
            R12AimedAt::of,
            R02Breakdowns::of,
            R13Territory::of);

    private BaseFigures() {}

    static Map<String, Figure> of(Edition edition) {
        Map<String, Figure> byCode = new LinkedHashMap<>();
        Stream<Figure> figures = RULES.stream().flatMap(rule -> rule.apply(edition).stream());
        figures.forEach(figure -> byCode.put(figure.code(), figure));
        return byCode;
    }
}
