package mx.compendium.web.api;

import java.time.Instant;
import java.util.Objects;
import mx.compendium.period.Citation;
import mx.compendium.period.PeriodTemplate;
import mx.compendium.period.PeriodTerms;
import mx.compendium.period.RoundingRule;
import mx.compendium.web.text.Zone;

/** The terms of a period as a caller sends them. */
final class SentTerms {

    private SentTerms() {}

    /** Of a new one: title, coverage and deadlines, or the source of a former edition, must be said; the rest has a default. */
    static PeriodTerms planned(String code, Sent sent) {
        return sent.has("source")
                ? terms(code, sent, Instant.EPOCH, Instant.EPOCH).takenOverFrom(source(sent))
                : terms(code, sent, sent.instant("dueAt"), sent.instant("closesAt"));
    }

    private static Citation source(Sent sent) {
        Sent source = sent.within("source");
        return new Citation(
                source.text("document"),
                Objects.requireNonNullElse(source.textOrNull("page"), ""),
                source.text("origin"));
    }

    private static PeriodTerms terms(String code, Sent sent, Instant dueAt, Instant closesAt) {
        Sent coverage = sent.within("coverage");
        return new PeriodTerms(
                sent.text("title"),
                coverage.day("from"),
                coverage.day("to"),
                dueAt,
                closesAt,
                Objects.requireNonNullElse(sent.textOrNull("zone"), Zone.MEXICO_CITY.getId()),
                sent.has("rounding") ? sent.constant(RoundingRule.class, "rounding") : RoundingRule.HALF_UP,
                Objects.requireNonNullElse(sent.textOrNull("historyBegins"), code),
                sent.has("template") ? sent.constant(PeriodTemplate.class, "template") : PeriodTemplate.STANDARD);
    }

    /** Of a changed one: what is not said stays. */
    static PeriodTerms changed(PeriodTerms standing, Sent sent) {
        PeriodTerms changed = kept(standing, sent);
        Citation source = sent.has("source") ? source(sent) : standing.source();
        return source == null ? changed : changed.takenOverFrom(source);
    }

    private static PeriodTerms kept(PeriodTerms standing, Sent sent) {
        Sent coverage = sent.within("coverage");
        return new PeriodTerms(
                Objects.requireNonNullElse(sent.textOrNull("title"), standing.title()),
                coverage.has("from") ? coverage.day("from") : standing.coverageStart(),
                coverage.has("to") ? coverage.day("to") : standing.coverageEnd(),
                sent.has("dueAt") ? sent.instant("dueAt") : standing.dueAt(),
                sent.has("closesAt") ? sent.instant("closesAt") : standing.closesAt(),
                Objects.requireNonNullElse(sent.textOrNull("zone"), standing.zone()),
                sent.has("rounding") ? sent.constant(RoundingRule.class, "rounding") : standing.rounding(),
                Objects.requireNonNullElse(sent.textOrNull("historyBegins"), standing.historyBegins()),
                sent.has("template") ? sent.constant(PeriodTemplate.class, "template") : standing.template());
    }
}
