package mx.compendium.claim.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.compendium.claim.Finding;
import mx.compendium.claim.Finding.Weight;
import mx.compendium.claim.ReadText;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;

/** A text with marks, read line by line: {@code [36.51%](figure:concentration.top3.share)}. */
public final class MarkedText {

    private MarkedText() {}

    public static ReadText read(String text, PeriodFigures figures, PeriodContent content) {
        Telling telling = new Telling(figures, content);
        List<ReadText.Statement> statements = new ArrayList<>();
        Map<WrittenFigure.Style, String> styles = new TreeMap<>();
        for (String line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            StatementReading reading = new StatementReading(telling, Mark.split(line));
            statements.add(reading.read());
            reading.styles().forEach(styles::putIfAbsent);
        }
        return new ReadText(statements, mixed(styles));
    }

    /** One document writes its numbers in one style; small numbers without groups belong to every style. */
    private static List<Finding> mixed(Map<WrittenFigure.Style, String> styles) {
        return styles.size() < 2
                ? List.of()
                : List.of(new Finding(
                        Weight.NOTE, "styles-mixed", String.join(" · ", styles.values()), "", "", List.of()));
    }
}
