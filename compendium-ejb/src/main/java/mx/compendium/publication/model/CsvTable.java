package mx.compendium.publication.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table as {@code docs/bundle-format.md} writes it: RFC 4180 in UTF-8, CRLF after every row, quoted only where it must be. */
final class CsvTable {

    private final StringBuilder text = new StringBuilder();

    CsvTable(String columns) {
        row((Object[]) columns.split(","));
    }

    /** Adds a row; a null is the empty cell, which is not zero. */
    void row(@Nullable Object... cells) {
        text.append(Arrays.stream(cells).map(CsvTable::cell).collect(Collectors.joining(",")));
        text.append("\r\n");
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A row without its line end: what a link of the chain of events is computed over. */
    static String line(@Nullable Object... cells) {
        return Arrays.stream(cells).map(CsvTable::cell).collect(Collectors.joining(","));
    }

    private static String cell(@Nullable Object value) {
        String plain = plain(value);
        boolean quoted = plain.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\r' || sign == '\n');
        return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    /** Without quotes; several values with a bar between. */
    static String plain(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean yes) {
            return yes ? "sí" : "no";
        }
        if (value instanceof List<?> many) {
            return many.stream().map(CsvTable::part).collect(Collectors.joining("|"));
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static String part(Object value) {
        String plain = value instanceof Enum<?> constant ? constant.name() : value.toString();
        return plain.replace("\\", "\\\\").replace("|", "\\|");
    }

    /** A day, as text; null stays null. */
    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
