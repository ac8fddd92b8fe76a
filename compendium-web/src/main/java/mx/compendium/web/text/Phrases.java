package mx.compendium.web.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import mx.compendium.action.FieldPath;
import mx.compendium.kernel.Violation;

/** Values of the trade's language and broken rules, in the words of one language. */
final class Phrases {

    private final Texts texts;
    private final Dates dates;
    private final Locale locale;

    Phrases(Locale locale) {
        this.locale = locale;
        this.texts = Texts.in(locale);
        this.dates = new Dates(texts, locale);
    }

    String value(Enum<?> value) {
        return texts.of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    String violation(Violation violation) {
        Object[] words = violation.arguments().stream().map(this::word).toArray();
        return texts.of("violation." + violation.code(), words);
    }

    /** What one field is blamed for, led by what the field is called. */
    private String atItsField(Violation violation) {
        String text = violation(violation);
        return FieldPath.parse(String.valueOf(violation.field()))
                .map(FieldPath::field)
                .map(field ->
                        texts.of("capture.label." + (field.list() == null ? "" : field.list() + ".") + field.key()))
                .map(label -> label + ": " + text)
                .orElse(text);
    }

    /** Values of the trade's language stand within a sentence: in small letters; days in words. */
    private Object word(Object argument) {
        if (argument instanceof Violation within) {
            return atItsField(within);
        }
        if (argument instanceof LocalDate date) {
            return dates.day(date);
        }
        if (argument instanceof Instant moment) {
            return dates.moment(moment);
        }
        return argument instanceof Enum<?> value ? value(value).toLowerCase(locale) : argument;
    }
}
