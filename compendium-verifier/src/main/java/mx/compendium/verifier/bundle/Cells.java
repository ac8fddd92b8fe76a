package mx.compendium.verifier.bundle;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Cells read as what they must be; anything else is refused with its row and column. */
public final class Cells {

    private static final Pattern COUNT = Pattern.compile("0|[1-9][0-9]{0,11}");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,2})?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Cells() {}

    public static long count(Table.Row row, String column) {
        String text = row.cell(column);
        if (!COUNT.matcher(text).matches()) {
            throw refused("cell.count", row, column);
        }
        return Long.parseLong(text);
    }

    /** Not reported is nothing. */
    public static OptionalLong countIfAny(Table.Row row, String column) {
        return row.cell(column).isEmpty() ? OptionalLong.empty() : OptionalLong.of(count(row, column));
    }

    public static BigDecimal decimal(Table.Row row, String column) {
        return decimal(row.cell(column)).orElseThrow(() -> refused("cell.decimal", row, column));
    }

    public static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    public static LocalDate date(Table.Row row, String column) {
        return dateIfAny(row, column).orElseThrow(() -> refused("cell.date", row, column));
    }

    public static Optional<LocalDate> dateIfAny(Table.Row row, String column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (DATE.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException e) {
            throw refused("cell.date", row, column);
        }
        throw refused("cell.date", row, column);
    }

    public static boolean yes(Table.Row row, String column) {
        return "sí".equals(word(row, column, "sí", "no"));
    }

    public static String word(Table.Row row, String column, String... words) {
        if (!Arrays.asList(words).contains(row.cell(column))) {
            throw refused("cell.word", row, column, String.join(", ", words));
        }
        return row.cell(column);
    }

    public static String filled(Table.Row row, String column) {
        if (row.cell(column).isEmpty()) {
            throw refused("cell.empty", row, column);
        }
        return row.cell(column);
    }

    /** Several values of one cell: {@code |} between them, {@code \|} and {@code \\} inside. */
    public static List<String> several(Table.Row row, String column) {
        String text = row.cell(column);
        List<String> values = new ArrayList<>();
        if (text.isEmpty()) {
            return values;
        }
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '|') {
                values.add(value.toString());
                value.setLength(0);
            } else if (sign == '\\') {
                i++;
                if (i == text.length() || (text.charAt(i) != '|' && text.charAt(i) != '\\')) {
                    throw refused("cell.several", row, column);
                }
                value.append(text.charAt(i));
            } else {
                value.append(sign);
            }
        }
        values.add(value.toString());
        return values;
    }

    private static Refused refused(String code, Table.Row row, String column, Object... more) {
        List<Object> told = new ArrayList<>(List.of(column, row.cell(column)));
        told.addAll(Arrays.asList(more));
        return new Refused(code, row.where(), told.toArray());
    }
}
