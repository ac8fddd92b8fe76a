package mx.compendium.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a reference table, read value by value with what each must be. */
public final class ReferenceRow {

    private final String file;
    private final int line;
    private final Map<String, String> values;

    ReferenceRow(String file, int line, Map<String, String> values) {
        this.file = file;
        this.line = line;
        this.values = values;
    }

    public int line() {
        return line;
    }

    public String required(String column) {
        String value = raw(column);
        if (value.isBlank() || !value.equals(value.strip())) {
            throw damaged(column, value.isBlank() ? "is empty" : "begins or ends with a space");
        }
        return value;
    }

    public @Nullable String optional(String column) {
        return raw(column).isEmpty() ? null : required(column);
    }

    public String matching(String column, String pattern) {
        String value = required(column);
        if (!Pattern.matches(pattern, value)) {
            throw damaged(column, "«" + value + "» is not of the form " + pattern);
        }
        return value;
    }

    public int number(String column, int least, int most) {
        return whole(column, required(column), least, most);
    }

    /** Whole numbers separated by single spaces, none repeated. */
    public List<Integer> numbers(String column, int least, int most) {
        List<Integer> numbers = Stream.of(required(column).split(" ", -1))
                .map(part -> whole(column, part, least, most))
                .toList();
        if (numbers.stream().distinct().count() != numbers.size()) {
            throw damaged(column, "repeats a number");
        }
        return numbers;
    }

    private int whole(String column, String value, int least, int most) {
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw damaged(column, "«" + value + "» is not a whole number from " + least + " to " + most);
        }
        return Integer.parseInt(value);
    }

    public <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        return constant(column, required(column), type);
    }

    /** Constants separated by single spaces, in the order of the file. */
    public <E extends Enum<E>> List<E> several(String column, Class<E> type) {
        return Stream.of(required(column).split(" ", -1))
                .map(value -> constant(column, value, type))
                .toList();
    }

    private <E extends Enum<E>> E constant(String column, String value, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(
                        () -> damaged(column, "«" + value + "» is not one of " + List.of(type.getEnumConstants())));
    }

    public @Nullable LocalDate optionalDate(String column) {
        String value = optional(column);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException unreadable) {
            throw damaged(column, "«" + value + "» is not a date such as 2024-12-31");
        }
    }

    /** The refusal of a value in this row, for rules that only the reader of the table knows. */
    public DamagedReference damaged(String column, String what) {
        return new DamagedReference(file, line, column + " " + what);
    }

    private String raw(String column) {
        return Objects.requireNonNull(values.get(column), column);
    }
}
