package mx.compendium.web.api;

import java.util.Objects;
import mx.compendium.period.PeriodTemplate;
import mx.compendium.period.PeriodTerms;
import mx.compendium.period.RoundingRule;
import mx.compendium.web.text.Zone;

/** The terms of a period as a caller sends them. */
final class SentTerms {

    private SentTerms() {}

    /** Of a new one: title, coverage and deadlines must be said, the rest has a default. */
    static PeriodTerms planned(String code, Sent sent) {
        Sent coverage = sent.within("coverage");
        return new PeriodTerms(
                sent.text("title"),
                coverage.day("from"),
                coverage.day("to"),
                sent.instant("dueAt"),
                sent.instant("closesAt"),
                Objects.requireNonNullElse(sent.textOrNull("zone"), Zone.MEXICO_CITY.getId()),
                sent.has("rounding") ? sent.constant(RoundingRule.class, "rounding") : RoundingRule.HALF_UP,
                Objects.requireNonNullElse(sent.textOrNull("historyBegins"), code),
                sent.has("template") ? sent.constant(PeriodTemplate.class, "template") : PeriodTemplate.STANDARD);
    }

    /** Of a changed one: what is not said stays. */
    static PeriodTerms changed(PeriodTerms standing, Sent sent) {
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
