package mx.compendium.kernel.spanish;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** a day as people write it: dd/mm/aaaa, aaaa-mm-dd or «1 de julio de 2024». */
public final class R18WrittenDates {

    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern IN_WORDS =
            Pattern.compile("([0-9]{1,2})(?:\\.?[ºo])?\\s+de\\s+([a-z]+)\\s+(?:de\\s+|del\\s+)?([0-9]{4})");

    private R18WrittenDates() {}

    /** The day written, empty when it is none. */
    public static Optional<LocalDate> read(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1));
        }
        Matcher words = IN_WORDS.matcher(text);
        return words.matches()
                ? day(number(words, 3), SpanishDates.MONTHS.indexOf(words.group(2)) + 1, number(words, 1))
                : Optional.empty();
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
