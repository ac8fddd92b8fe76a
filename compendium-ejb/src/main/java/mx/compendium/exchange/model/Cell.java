package mx.compendium.exchange.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A cell as the file holds it. A formula is never computed: the value its program left is read, or its text.
 *
 * @param text as stored; of a number its digits
 * @param day when the cell is formatted as a date, otherwise null
 */
public record Cell(Kind kind, String text, @Nullable LocalDate day) {

    /** What a cell can be. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY,
        FLAG,
        /** Such as {@code #REF!}. */
        BROKEN
    }

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    public static Cell text(String text) {
        return new Cell(Kind.TEXT, text, null);
    }

    /** What a person reads in it. */
    public String read() {
        return switch (kind) {
            case DAY -> day == null ? text : DAY_FIRST.format(day);
            case NUMBER -> plain(text);
            default -> text;
        };
    }

    public boolean blank() {
        return text.isBlank();
    }

    /** 20053.0 is 20053, and 1.1E7 is 11000000. */
    private static String plain(String number) {
        try {
            BigDecimal value = new BigDecimal(number).stripTrailingZeros();
            return Math.abs(value.scale()) > 40 ? number : value.toPlainString();
        } catch (NumberFormatException notOne) {
            return number;
        }
    }
}
