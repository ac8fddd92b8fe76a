package mx.compendium.kernel.spanish;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Dates as written in Spanish; what belongs together is held by no-break spaces. */
public final class SpanishDates {

    private static final String SPACE = "\u00A0";
    /** From January to December, in lower case as Spanish writes them. */
    static final List<String> MONTHS = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");

    private SpanishDates() {}

    /** {@code 1 de julio de 2022}. */
    public static String day(LocalDate date) {
        return dayOfMonth(date) + of(year(date));
    }

    /** {@code junio de 2022}. */
    public static String month(YearMonth month) {
        return name(month.getMonthValue()) + of(String.valueOf(month.getYear()));
    }

    /** {@code junio de 2022 a junio de 2023}; {@code enero a diciembre de 2022}; one month alone when it is the same. */
    public static String months(LocalDate from, LocalDate to) {
        YearMonth first = YearMonth.from(from);
        YearMonth last = YearMonth.from(to);
        if (first.equals(last)) {
            return month(first);
        }
        String start = first.getYear() == last.getYear() ? name(first.getMonthValue()) : month(first);
        return start + " a " + month(last);
    }

    /** {@code del 1 de enero al 31 de diciembre de 2022}. */
    public static String days(LocalDate from, LocalDate to) {
        String start = from.getYear() == to.getYear() ? dayOfMonth(from) : day(from);
        return "del" + SPACE + start + " al" + SPACE + day(to);
    }

    private static String dayOfMonth(LocalDate date) {
        return date.getDayOfMonth() + of(name(date.getMonthValue()));
    }

    private static String name(int month) {
        return MONTHS.get(month - 1);
    }

    private static String year(LocalDate date) {
        return String.valueOf(date.getYear());
    }

    private static String of(String what) {
        return SPACE + "de" + SPACE + what;
    }
}
