package mx.compendium.web.text;

import java.time.LocalDate;
import java.util.Locale;
import mx.compendium.kernel.Violation;

/** Values of the trade's language and broken rules, in the words of one language. */
final class Phrases {

    private final Texts texts;
    private final Dates dates;
    private final Locale locale;

    Phrases(Locale locale) {
        this.locale = locale;
        this.texts = new Texts(locale);
        this.dates = new Dates(texts, locale);
    }

    String value(Enum<?> value) {
        return texts.of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    String violation(Violation violation) {
        Object[] words = violation.arguments().stream().map(this::word).toArray();
        return texts.of("violation." + violation.code(), words);
    }

    /** Values of the trade's language stand within a sentence: in small letters; days in words. */
    private Object word(Object argument) {
        if (argument instanceof LocalDate date) {
            return dates.day(date);
        }
        return argument instanceof Enum<?> value ? value(value).toLowerCase(locale) : argument;
    }
}
