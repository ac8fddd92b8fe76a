package mx.compendium.kernel.spanish;

import java.math.BigDecimal;
import java.util.List;

/** Numbers as printed. Machine formats carry plain numbers and never pass here. */
public final class SpanishNumbers {

    /** Separates thousands (U+202F): «20 053», from four digits on. */
    public static final char NARROW_NO_BREAK_SPACE = '\u202F';

    private static final char MINUS = '\u2212';
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;
    private static final List<String> WORDS = List.of(
            "cero",
            "un",
            "dos",
            "tres",
            "cuatro",
            "cinco",
            "seis",
            "siete",
            "ocho",
            "nueve",
            "diez",
            "once",
            "doce",
            "trece",
            "catorce",
            "quince",
            "dieciséis",
            "diecisiete",
            "dieciocho",
            "diecinueve",
            "veinte");
    private static final List<String> ORDINALS =
            List.of("primer", "segund", "tercer", "cuart", "quint", "sext", "séptim", "octav", "noven", "décim");

    private SpanishNumbers() {}

    /** {@code 356}, {@code 8 347}, {@code 20 053}; a negative number with the minus sign U+2212. */
    public static String whole(long number) {
        String digits = Long.toString(number).replace("-", "");
        StringBuilder text = new StringBuilder(digits);
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            text.insert(place, NARROW_NO_BREAK_SPACE);
        }
        return number < 0 ? MINUS + text.toString() : text.toString();
    }

    /** A change with its sign: {@code +33}, {@code −23}, {@code 0}. */
    public static String signed(long number) {
        return number > 0 ? "+" + whole(number) : whole(number);
    }

    /** {@code 36.51%}: all the decimals the value carries, the sign of per cent attached. */
    public static String percentage(BigDecimal percent) {
        String text = percent.abs().toPlainString();
        int point = text.indexOf('.');
        String whole = whole(Long.parseLong(point < 0 ? text : text.substring(0, point)));
        String decimals = point < 0 ? "" : text.substring(point);
        return (percent.signum() < 0 ? String.valueOf(MINUS) : "") + whole + decimals + "%";
    }

    /** A percentage of change with its sign: {@code +2.89%}. */
    public static String signedPercentage(BigDecimal percent) {
        return (percent.signum() > 0 ? "+" : "") + percentage(percent);
    }

    /** Narrative form, for templates that ask for it: {@code 108 mil 673}, {@code 1 millón 200 mil}. */
    public static String narrative(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("narrative form is for counts, not for " + number);
        }
        if (number < MILLION) {
            return thousands(number);
        }
        long millions = number / MILLION;
        String head = whole(millions) + NO_BREAK_SPACE + (millions == 1 ? "millón" : "millones");
        return followed(head, number % MILLION);
    }

    private static String thousands(long number) {
        if (number < THOUSAND) {
            return Long.toString(number);
        }
        long count = number / THOUSAND;
        return followed(count == 1 ? "mil" : whole(count) + NO_BREAK_SPACE + "mil", number % THOUSAND);
    }

    private static String followed(String head, long rest) {
        return rest == 0 ? head : head + NO_BREAK_SPACE + thousands(rest);
    }

    /** {@code tres}, {@code un}, {@code una}, as before a noun; above twenty and below zero, figures. */
    public static String words(long number, Gender gender) {
        if (number < 0 || number >= WORDS.size()) {
            return whole(number);
        }
        return number == 1 && gender == Gender.FEMININE ? "una" : WORDS.get((int) number);
    }

    /** {@code primer}, {@code primera}, {@code tercer}, {@code séptima}, as before a noun; from eleven on {@code 11.º}. */
    public static String ordinal(int number, Gender gender) {
        if (number < 1) {
            throw new IllegalArgumentException("no ordinal for " + number);
        }
        if (number > ORDINALS.size()) {
            return number + (gender == Gender.FEMININE ? ".ª" : ".º");
        }
        return ORDINALS.get(number - 1) + ordinalEnding(number, gender);
    }

    private static String ordinalEnding(int number, Gender gender) {
        boolean shortened = number == 1 || number == 3;
        return gender == Gender.FEMININE ? "a" : shortened ? "" : "o";
    }
}
