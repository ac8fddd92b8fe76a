package mx.compendium.exchange.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import mx.compendium.exchange.model.BookWords;
import mx.compendium.exchange.model.Cell;
import mx.compendium.exchange.model.TotalsColumn;
import mx.compendium.exchange.model.Vocabulary;
import mx.compendium.kernel.Violation;
import mx.compendium.kernel.spanish.R17WrittenNumbers;
import mx.compendium.kernel.spanish.R18WrittenDates;
import mx.compendium.period.Citation;
import mx.compendium.statistics.CitedTotalDraft;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the sheet of cited totals: numbers and dates as people write them, a figure by its words or its code. */
final class TotalsRows {

    private final Map<String, String> figures = new TreeMap<>();
    private final Map<TotalsColumn, Integer> places = new EnumMap<>(TotalsColumn.class);
    private final Map<Integer, CitedTotalDraft> drafts = new TreeMap<>();
    private final List<Violation> found = new ArrayList<>();
    private boolean headed;

    /** @param words by the code of each figure */
    TotalsRows(Map<String, String> words) {
        words.forEach((code, word) -> {
            figures.put(Vocabulary.plain(word), code);
            figures.put(Vocabulary.plain(code), code);
        });
    }

    /** Takes a row; the first is the headings. */
    void take(int number, List<Cell> cells) {
        if (!headed) {
            headed = true;
            head(cells);
        } else if (cells.stream().anyMatch(cell -> !cell.blank())) {
            row(number, cells);
        }
    }

    private void head(List<Cell> cells) {
        for (TotalsColumn column : TotalsColumn.values()) {
            for (int place = 0; place < cells.size(); place++) {
                if (BookWords.same(cells.get(place).read(), column.head())) {
                    places.putIfAbsent(column, place);
                }
            }
        }
    }

    private void row(int number, List<Cell> cells) {
        LocalDate from = day(number, TotalsColumn.FROM, cells);
        LocalDate to = day(number, TotalsColumn.TO, cells);
        Long value = value(number, cells);
        if (from == null || to == null || value == null) {
            return;
        }
        String figure = text(TotalsColumn.FIGURE, cells);
        drafts.put(
                number,
                new CitedTotalDraft(
                        text(TotalsColumn.EDITION, cells),
                        from,
                        to,
                        figures.getOrDefault(Vocabulary.plain(figure), figure),
                        value,
                        new Citation(
                                text(TotalsColumn.DOCUMENT, cells),
                                text(TotalsColumn.PAGE, cells),
                                text(TotalsColumn.ORIGIN, cells))));
    }

    private @Nullable LocalDate day(int number, TotalsColumn column, List<Cell> cells) {
        String text = text(column, cells);
        Optional<LocalDate> day = R18WrittenDates.read(text);
        if (day.isEmpty()) {
            found.add(Violation.of("cited.row-not-a-day", number, column.head(), text));
        }
        return day.orElse(null);
    }

    private @Nullable Long value(int number, List<Cell> cells) {
        String text = text(TotalsColumn.VALUE, cells);
        OptionalLong value = R17WrittenNumbers.read(text);
        if (value.isEmpty()) {
            found.add(Violation.of("cited.row-not-a-number", number, text));
        }
        return value.isPresent() ? value.getAsLong() : null;
    }

    private String text(TotalsColumn column, List<Cell> cells) {
        Integer place = places.get(column);
        return place == null || place >= cells.size()
                ? ""
                : cells.get(place).read().strip();
    }

    /** Totals by the number of their row. */
    Map<Integer, CitedTotalDraft> drafts() {
        return drafts;
    }

    /** What could not be read, each with its row. */
    List<Violation> found() {
        return found;
    }
}
