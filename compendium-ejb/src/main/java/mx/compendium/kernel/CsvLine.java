package mx.compendium.kernel;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of comma separated values for people's spreadsheets (RFC 4180); nothing in it is run as a formula. */
public final class CsvLine {

    private CsvLine() {}

    /** With its end; null is an empty cell. */
    public static String of(Stream<? extends @Nullable Object> values) {
        return values.map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A text that a spreadsheet would take for a formula stands behind an apostrophe, which it does not show; a number stays. */
    public static @Nullable Object harmless(@Nullable Object cell) {
        return cell instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell;
    }

    private static String cell(@Nullable Object value) {
        String text = Objects.toString(harmless(value), "");
        return text.matches("(?s).*[\",\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
