package mx.compendium.action.model;

import static mx.compendium.action.CaptureField.AGES;
import static mx.compendium.action.CaptureField.COUNTED;
import static mx.compendium.action.CaptureField.COUNTED_FROM;
import static mx.compendium.action.CaptureField.COUNTED_TO;
import static mx.compendium.action.CaptureField.MEN;
import static mx.compendium.action.CaptureField.NOT_SPECIFIED;
import static mx.compendium.action.CaptureField.REACH;
import static mx.compendium.action.CaptureField.SEXUAL_DIVERSITY;
import static mx.compendium.action.CaptureField.TOTAL;
import static mx.compendium.action.CaptureField.UNIT;
import static mx.compendium.action.CaptureField.WOMEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import mx.compendium.action.CaptureField;
import mx.compendium.action.MeasurementRow;
import mx.compendium.action.MeasurementRow.AgeRow;
import mx.compendium.action.Reach;
import mx.compendium.kernel.spanish.R17WrittenNumbers;
import org.jspecify.annotations.Nullable;

/** Reads the rows of measurements: each with unit, reach, dates, and parts that sum to their total. */
final class MeasurementReading {

    private static final CaptureField[] PARTS = {WOMEN, MEN, SEXUAL_DIVERSITY, NOT_SPECIFIED};

    private final CapturedFields fields;
    private final Findings findings;

    MeasurementReading(CapturedFields fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    List<MeasurementRow> read() {
        List<MeasurementRow> read = new ArrayList<>();
        for (String row : fields.rows("measurements")) {
            MeasurementRow measurement = read(row, read.size() + 1);
            if (measurement != null) {
                read.add(measurement);
            }
        }
        return read;
    }

    private @Nullable MeasurementRow read(String row, int ordinal) {
        String counted = findings.required(COUNTED, row);
        String unit = findings.required(UNIT, row);
        findings.required(REACH, row);
        Reach reach = findings.constant(Reach.class, REACH, row);
        LocalDate from = requiredDay(COUNTED_FROM, row);
        LocalDate to = requiredDay(COUNTED_TO, row);
        findings.required(TOTAL, row);
        Long total = findings.count(TOTAL, row);
        List<@Nullable Long> parts = new ArrayList<>();
        for (CaptureField part : PARTS) {
            parts.add(findings.count(part, row));
        }
        List<AgeRow> ages = ages(row);
        if (from != null && to != null && to.isBefore(from)) {
            findings.add(COUNTED_TO.path(row), "capture.end-before-start");
        }
        if (reach == null || from == null || to == null || total == null) {
            return null;
        }
        sums(row, total, parts, ages);
        return new MeasurementRow(
                ordinal,
                counted,
                unit,
                reach,
                from,
                to,
                total,
                parts.get(0),
                parts.get(1),
                parts.get(2),
                parts.get(3),
                ages);
    }

    private @Nullable LocalDate requiredDay(CaptureField field, String row) {
        findings.required(field, row);
        return findings.day(field, row);
    }

    private void sums(String row, long total, List<@Nullable Long> parts, List<AgeRow> ages) {
        List<Long> told = parts.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        long sum = told.stream().mapToLong(Long::longValue).sum();
        if (!told.isEmpty() && sum != total) {
            findings.add(TOTAL.path(row), "capture.parts-do-not-sum", sum, total);
        }
        long byAge = ages.stream().mapToLong(AgeRow::count).sum();
        if (!ages.isEmpty() && byAge != total) {
            findings.add(AGES.path(row), "capture.parts-do-not-sum", byAge, total);
        }
    }

    /** One band a line: «0 a 5 años: 120». */
    private List<AgeRow> ages(String row) {
        List<AgeRow> ages = new ArrayList<>();
        Stream.of(findings.text(AGES, row).split("\\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> age(row, line, ages));
        return ages;
    }

    private void age(String row, String line, List<AgeRow> ages) {
        int colon = line.lastIndexOf(':');
        OptionalLong count = colon < 1 ? OptionalLong.empty() : R17WrittenNumbers.read(line.substring(colon + 1));
        if (count.isEmpty()) {
            findings.add(AGES.path(row), "capture.age-malformed", line);
        } else {
            ages.add(new AgeRow(line.substring(0, colon).strip(), count.getAsLong()));
        }
    }
}
