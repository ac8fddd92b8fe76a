package mx.compendium.web.text;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import mx.compendium.kernel.Violation;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.web.frame.Language;
import org.jspecify.annotations.Nullable;

/** Texts with values, for pages: {@code #{say.of('period.sheet.title', n)}}. */
@Named
@RequestScoped
public class Say {

    @Inject
    Language language;

    @Inject
    Now now;

    private Texts texts = Texts.in(Locale.ROOT);
    private Dates dates = new Dates(texts, Locale.ROOT);
    private Phrases phrases = new Phrases(Locale.ROOT);

    @PostConstruct
    void open() {
        texts = Texts.in(language.getLocale());
        dates = new Dates(texts, language.getLocale());
        phrases = new Phrases(language.getLocale());
    }

    public String of(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    public boolean knows(String key) {
        return texts.has(key);
    }

    /** A size in KB or MB, as people read it. */
    public String size(@Nullable Long bytes) {
        return bytes == null ? "" : of("format.kilobytes", Math.max(1, bytes / 1000));
    }

    public String number(@Nullable Number number) {
        return number == null ? texts.of("format.none") : SpanishNumbers.whole(number.longValue());
    }

    public String day(@Nullable LocalDate date) {
        return date == null ? texts.of("format.none") : dates.day(date);
    }

    public String range(LocalDate from, LocalDate to) {
        return dates.range(from, to);
    }

    /** The months covered, e.g. {@code junio de 2022 a junio de 2023}. */
    public String months(LocalDate from, LocalDate to) {
        return dates.months(from, to);
    }

    /** For tables that tell the zone below. */
    public String shortMoment(Instant instant) {
        return dates.shortMoment(instant);
    }

    /** How long until then, or since. */
    public String until(Instant instant) {
        return dates.until(now.instant(), instant);
    }

    public String moment(@Nullable Instant instant) {
        return instant == null ? texts.of("format.none") : dates.moment(instant);
    }

    /** A name that exists in both languages. */
    public String either(String spanish, String english) {
        return language.isEnglish() ? english : spanish;
    }

    /** The word for a value of the trade's language, e.g. {@code ReportState.ACCEPTED}. */
    public String value(Enum<?> value) {
        return phrases.value(value);
    }

    public String violation(Violation violation) {
        return phrases.violation(violation);
    }
}
