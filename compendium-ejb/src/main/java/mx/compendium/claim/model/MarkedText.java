package mx.compendium.claim.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.compendium.claim.Block;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.claim.Finding;
import mx.compendium.claim.Finding.Weight;
import mx.compendium.claim.ReadText;
import mx.compendium.claim.Run;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;

/** A text with marks, read block by block and sentence by sentence: {@code [36.51%](figure:concentration.top3.share)}. */
public final class MarkedText {

    private final Telling telling;
    private final ClaimLedger ledger;
    private final MarkPieces said;

    /** Reads texts against those figures; {@code ledger} holds the sentences they may take over whole. */
    public MarkedText(PeriodFigures figures, PeriodContent content, ClaimLedger ledger) {
        this.telling = new Telling(figures, content);
        this.ledger = ledger;
        this.said = new MarkPieces(telling, ledger);
    }

    public ReadText read(String text) {
        List<ReadText.Printed> printed = new ArrayList<>();
        List<ReadText.Statement> statements = new ArrayList<>();
        Map<WrittenFigure.Style, String> styles = new TreeMap<>();
        for (Block block : Block.of(text)) {
            List<Mark> marks = Mark.split(block.line());
            for (List<Mark> sentence : Mark.sentences(marks)) {
                StatementReading reading = new StatementReading(telling, ledger, sentence);
                statements.add(reading.read(printed.size()));
                reading.styles().forEach(styles::putIfAbsent);
            }
            printed.add(new ReadText.Printed(block.kind(), block.label(), runs(marks)));
        }
        return new ReadText(printed, statements, mixed(styles));
    }

    private List<Run> runs(List<Mark> marks) {
        return marks.stream().flatMap(mark -> said.runs(mark).stream()).toList();
    }

    /** The text with today's words in everything it takes from the data: numbers, round numbers, whole sentences. */
    public String refreshed(String text) {
        return new Refreshing(telling, ledger).of(text);
    }

    /** One document writes its numbers in one style; small numbers without groups belong to every style. */
    private static List<Finding> mixed(Map<WrittenFigure.Style, String> styles) {
        return styles.size() < 2
                ? List.of()
                : List.of(new Finding(
                        Weight.NOTE, "styles-mixed", String.join(" · ", styles.values()), "", "", List.of()));
    }
}
