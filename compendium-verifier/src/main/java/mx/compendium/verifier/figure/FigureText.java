package mx.compendium.verifier.figure;

import java.math.BigDecimal;

/** Figures as they are printed (section 3 and rule 2 of section 4 of the format). */
public final class FigureText {

    private static final char THIN = '\u202f';
    private static final char SPACE = '\u00a0';
    private static final String MINUS = "\u2212";
    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;

    private FigureText() {}

    public static String grouped(Value value) {
        String text = signless(value.number(), value.kind().percent());
        if (value.signum() < 0) {
            return MINUS + text;
        }
        return value.kind().signed() && value.signum() > 0 ? "+" + text : text;
    }

    public static String narrative(Value value) {
        boolean words = value.kind() == Value.Kind.COUNT && value.signum() >= 0;
        return words ? narrative(value.number().longValueExact()) : grouped(value);
    }

    /** A limit of an approximation: in groups, with the sign of per cent for a share or growth. */
    public static String limit(BigDecimal limit, boolean percent) {
        return groups(limit.toPlainString()) + (percent ? "%" : "");
    }

    private static String signless(BigDecimal number, boolean percent) {
        BigDecimal size = number.abs();
        return percent ? groups(size.setScale(2).toPlainString()) + "%" : groups(size.toPlainString());
    }

    private static String groups(String digits) {
        int point = digits.indexOf('.');
        int end = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder(digits);
        for (int place = end - 3; place > 0; place -= 3) {
            text.insert(place, THIN);
        }
        return text.toString();
    }

    private static String narrative(long number) {
        if (number < MILLION) {
            return thousands(number);
        }
        long millions = number / MILLION;
        String head = groups(Long.toString(millions)) + SPACE + (millions == 1 ? "millón" : "millones");
        return followed(head, number % MILLION);
    }

    private static String thousands(long number) {
        if (number < THOUSAND) {
            return Long.toString(number);
        }
        long count = number / THOUSAND;
        return followed(count == 1 ? "mil" : Long.toString(count) + SPACE + "mil", number % THOUSAND);
    }

    private static String followed(String head, long rest) {
        return rest == 0 ? head : head + SPACE + thousands(rest);
    }
}
