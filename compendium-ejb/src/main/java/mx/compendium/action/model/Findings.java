package mx.compendium.action.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import mx.compendium.action.CaptureField;
import mx.compendium.action.FieldPath;
import mx.compendium.kernel.Violation;
import mx.compendium.kernel.spanish.R17WrittenNumbers;
import mx.compendium.kernel.spanish.R18WrittenDates;
import org.jspecify.annotations.Nullable;

/** Reads texts one by one and gathers what stands against them, so that all of it is told at once. */
final class Findings {

    private final CapturedFields fields;
    private final boolean takenOver;
    private final List<Violation> violations = new ArrayList<>();
    private int demanded;
    private int missing;

    Findings(CapturedFields fields) {
        this(fields, false);
    }

    /** Of what is taken over from a former edition only what R-46 demands is told as missing. */
    Findings(CapturedFields fields, boolean takenOver) {
        this.fields = fields;
        this.takenOver = takenOver;
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** How much of what is demanded is there, 0–100. */
    int completeness() {
        return demanded == 0 ? 100 : (demanded - missing) * 100 / demanded;
    }

    void add(String path, String code, Object... arguments) {
        violations.add(Violation.at(path, code, arguments));
    }

    /** Counts a demand of the form, and tells of it when it is not met. */
    void demand(boolean met, String path, String code) {
        demanded++;
        if (!met) {
            missing++;
            if (!takenOver || neededEverywhere(path)) {
                add(path, code);
            }
        }
    }

    private static boolean neededEverywhere(String path) {
        return FieldPath.parse(path)
                .filter(place -> R46TakenOver.demands(place.field()))
                .isPresent();
    }

    String required(CaptureField field, @Nullable String row) {
        String text = text(field, row);
        demand(!text.isEmpty(), field.path(row), "capture.value-missing");
        return text;
    }

    String required(CaptureField field) {
        return required(field, null);
    }

    String text(CaptureField field, @Nullable String row) {
        String path = field.path(row);
        String text = fields.text(path);
        if (text.length() > field.longest()) {
            add(path, "capture.too-long", field.longest(), text.length());
        }
        return text;
    }

    @Nullable
    String optional(CaptureField field, @Nullable String row) {
        String text = text(field, row);
        return text.isEmpty() ? null : text;
    }

    /** The constant named, null when there is none; an empty text says nothing here. */
    <E extends Enum<E>> @Nullable E constant(Class<E> type, CaptureField field, @Nullable String row) {
        String text = fields.text(field.path(row));
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            add(field.path(row), "capture.unknown-value", text);
        }
        return found.orElse(null);
    }

    /** The constants named, in the order typed; a value that names none is told. */
    <E extends Enum<E>> List<E> constants(Class<E> type, CaptureField field) {
        List<E> constants = new ArrayList<>();
        for (String value : fields.values(field)) {
            Optional<E> found = Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(value))
                    .findFirst();
            found.ifPresentOrElse(constants::add, () -> add(field.path(), "capture.unknown-value", value));
        }
        return List.copyOf(constants);
    }

    /** Values of a catalogue; one it does not know is told. */
    List<String> known(CaptureField field, Set<String> catalogue) {
        List<String> values = fields.values(field);
        values.stream()
                .filter(value -> !catalogue.contains(value))
                .forEach(value -> add(field.path(), "capture.unknown-value", value));
        return values.stream().filter(catalogue::contains).sorted().toList();
    }

    /** Numbers of a catalogue from 1 on. */
    List<Integer> numbers(CaptureField field, int most) {
        List<Integer> numbers = new ArrayList<>();
        for (String value : fields.values(field)) {
            OptionalLong number = R17WrittenNumbers.read(value);
            if (number.isPresent() && number.getAsLong() >= 1 && number.getAsLong() <= most) {
                numbers.add((int) number.getAsLong());
            } else {
                add(field.path(), "capture.unknown-value", value);
            }
        }
        return numbers.stream().sorted().toList();
    }

    @Nullable
    LocalDate day(CaptureField field, @Nullable String row) {
        String text = text(field, row);
        Optional<LocalDate> day = R18WrittenDates.read(text);
        if (day.isEmpty() && !text.isEmpty()) {
            add(field.path(row), "capture.not-a-day", text);
        }
        return day.orElse(null);
    }

    @Nullable
    Long count(CaptureField field, @Nullable String row) {
        String text = text(field, row);
        OptionalLong count = R17WrittenNumbers.read(text);
        if (count.isEmpty() && !text.isEmpty()) {
            add(field.path(row), "capture.not-a-number", text);
        }
        return count.isPresent() ? count.getAsLong() : null;
    }
}
