package mx.compendium.web.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A day as institutions write it in numbers: 2024-12-31 or 31/12/2024. */
final class WrittenDay {

    private WrittenDay() {}

    /** Empty for what is written otherwise, in words for instance, and for days that do not exist. */
    static Optional<LocalDate> of(String text) {
        List<String> parts = List.of(text.strip().split("[-/]", -1));
        if (parts.size() != 3) {
            return Optional.empty();
        }
        boolean yearFirst = parts.get(0).length() == 4;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.get(yearFirst ? 0 : 2)),
                    Integer.parseInt(parts.get(1)),
                    Integer.parseInt(parts.get(yearFirst ? 2 : 0))));
        } catch (DateTimeException | NumberFormatException noDay) {
            return Optional.empty();
        }
    }
}
