package mx.compendium.web.text;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import mx.compendium.kernel.Violation;
import mx.compendium.web.frame.Language;
import org.jspecify.annotations.Nullable;

/** Texts with values, for pages: {@code #{say.of('period.list.count', n)}}. */
@Named
@RequestScoped
public class Say {

    @Inject
    Language language;

    private Texts texts = new Texts(java.util.Locale.ROOT);
    private Dates dates = new Dates(texts, java.util.Locale.ROOT);

    @PostConstruct
    void open() {
        texts = new Texts(language.getLocale());
        dates = new Dates(texts, language.getLocale());
    }

    public String of(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    public String number(@Nullable Number number) {
        return number == null ? texts.of("format.none") : Numbers.whole(number.longValue());
    }

    public String day(@Nullable LocalDate date) {
        return date == null ? texts.of("format.none") : dates.day(date);
    }

    public String range(LocalDate from, LocalDate to) {
        return dates.range(from, to);
    }

    public String moment(@Nullable Instant instant) {
        return instant == null ? texts.of("format.none") : dates.moment(instant);
    }

    /** The word for a value of the trade's language, e.g. {@code ReportState.ACCEPTED}. */
    public String value(Enum<?> value) {
        return texts.of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    public String violation(Violation violation) {
        return texts.of("violation." + violation.code(), violation.arguments().toArray());
    }
}
