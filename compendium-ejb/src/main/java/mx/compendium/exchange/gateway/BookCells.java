package mx.compendium.exchange.gateway;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.compendium.action.FieldForm;
import mx.compendium.exchange.FindingLevel;
import mx.compendium.exchange.gateway.BookStyles.Form;
import mx.compendium.exchange.model.BookWords;
import mx.compendium.exchange.model.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** Writes single cells: a number as one, a day as one, everything else as text. */
final class BookCells {

    /** The most characters a cell of a spreadsheet holds. */
    static final int LONGEST = 32_767;

    private static final Pattern ISO_DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,14}");

    private final BookStyles styles;

    BookCells(BookStyles styles) {
        this.styles = styles;
    }

    /** The text of a field as its cell. */
    void field(Row row, int column, FieldForm form, String text) {
        LocalDate day = form == FieldForm.DAY ? day(text) : null;
        if (day != null) {
            day(row, column, day, null);
        } else if (form == FieldForm.COUNT && DIGITS.matcher(text).matches()) {
            number(row, column, Double.parseDouble(text), null);
        } else {
            text(row, column, text, null);
        }
    }

    /** A cell that was read, as it was, marked with what was found in it. */
    void again(Row row, int column, Cell cell, @Nullable FindingLevel level) {
        switch (cell.kind()) {
            case DAY -> day(row, column, Objects.requireNonNull(cell.day()), level);
            case NUMBER -> number(row, column, Double.parseDouble(cell.text()), level);
            case FLAG -> text(row, column, cell.text().equals("1") ? "Sí" : "No", level);
            default -> text(row, column, cell.text(), level);
        }
    }

    void text(Row row, int column, String text, @Nullable FindingLevel level) {
        if (text.isEmpty() && level == null) {
            return;
        }
        var cell = row.createCell(column);
        cell.setCellStyle(styles.of(Form.TEXT, level));
        cell.setCellValue(text.length() > LONGEST ? BookWords.of("cell.too-long") : text);
    }

    private void number(Row row, int column, double value, @Nullable FindingLevel level) {
        var cell = row.createCell(column);
        cell.setCellStyle(styles.of(Form.COUNT, level));
        cell.setCellValue(value);
    }

    private void day(Row row, int column, LocalDate day, @Nullable FindingLevel level) {
        var cell = row.createCell(column);
        cell.setCellStyle(styles.of(Form.DAY, level));
        cell.setCellValue(day);
    }

    private static @Nullable LocalDate day(String text) {
        Matcher iso = ISO_DAY.matcher(text);
        Matcher first = DAY_FIRST.matcher(text);
        try {
            if (iso.matches()) {
                return LocalDate.parse(text);
            }
            return first.matches()
                    ? LocalDate.of(
                            Integer.parseInt(first.group(3)),
                            Integer.parseInt(first.group(2)),
                            Integer.parseInt(first.group(1)))
                    : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
