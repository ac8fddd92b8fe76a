package mx.compendium.period.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.kernel.Violation;
import mx.compendium.period.PeriodDraft;
import mx.compendium.period.PeriodTemplate;
import mx.compendium.period.PeriodTerms;
import mx.compendium.period.RoundingRule;
import org.junit.jupiter.api.Test;

class PeriodPlanTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final Instant DUE = Instant.parse("2025-08-01T05:59:59Z");
    private static final String ZONE = "America/Mexico_City";

    private static List<Violation> against(PeriodDraft draft) {
        return PeriodPlan.violations(draft, Set.of("2022", "2023"), Set.of("2020"), known("SALUD", "SEP"));
    }

    private static Map<String, InstitutionRow> known(String... codes) {
        return Stream.of(codes).collect(Collectors.toMap(code -> code, code -> ended(code, null)));
    }

    private static InstitutionRow ended(String code, LocalDate last) {
        return new InstitutionRow(code, code, null, InstitutionGroup.APF, null, null, last);
    }

    @Test
    void r39_who_ended_before_the_period_begins_is_not_invited_and_who_ended_in_it_is() {
        PeriodDraft draft = named("2025", "Edición 2025");
        Map<String, InstitutionRow> known = Map.of(
                "SALUD", ended("SALUD", DAY.minusDays(1)),
                "SEP", ended("SEP", DAY));
        assertThat(PeriodPlan.violations(draft, Set.of("2022"), Set.of(), known))
                .containsExactly(Violation.at("institutions", "period.plan.institution-ended", "SALUD"));
    }

    private static PeriodDraft named(String code, String title) {
        return new PeriodDraft(
                code,
                new PeriodTerms(title, DAY, DAY, DUE, DUE, ZONE, RoundingRule.HALF_UP, "2022", PeriodTemplate.STANDARD),
                List.of("SALUD", "SEP"));
    }

    @Test
    void a_plan_of_one_day_due_when_it_closes_is_a_plan() {
        assertThat(against(named("2025", "Edición 2025"))).isEmpty();
        assertThat(against(named("2025-B", "Segunda de 2025"))).isEmpty();
    }

    @Test
    void a_title_has_1_to_250_letters() {
        assertThat(against(named("2025", "t".repeat(250)))).isEmpty();
        assertThat(against(named("2025", "t".repeat(251))))
                .containsExactly(Violation.at("title", "period.plan.title-length", 250));
        assertThat(against(named("2025", " "))).extracting(Violation::code).containsExactly("period.plan.title-length");
    }

    @Test
    void a_code_is_a_year_and_is_free() {
        assertThat(against(named("25", "Edición")))
                .containsExactly(Violation.at("code", "period.plan.code-malformed", "25"));
        assertThat(against(named("2023", "Edición")))
                .containsExactly(Violation.at("code", "period.plan.code-taken", "2023"));
    }

    @Test
    void a_history_may_begin_with_the_period_itself() {
        PeriodDraft first = new PeriodDraft(
                "2025",
                new PeriodTerms(
                        "Edición", DAY, DAY, DUE, DUE, ZONE, RoundingRule.TRUNCATE, "2025", PeriodTemplate.STANDARD),
                List.of("SEP"));
        assertThat(PeriodPlan.violations(first, Set.of(), Set.of(), known("SEP")))
                .isEmpty();
    }

    @Test
    void everything_that_stands_against_a_plan_is_told_at_once() {
        PeriodDraft bad = new PeriodDraft(
                "x",
                new PeriodTerms(
                        "",
                        DAY,
                        DAY.minusDays(1),
                        DUE,
                        DUE.minusSeconds(1),
                        "Marte/Olimpo",
                        RoundingRule.TRUNCATE,
                        "1999",
                        PeriodTemplate.STANDARD),
                List.of("SEP", "NADIE"));
        assertThat(against(bad))
                .containsExactly(
                        Violation.at("code", "period.plan.code-malformed", "x"),
                        Violation.at("title", "period.plan.title-length", 250),
                        Violation.at("coverageEnd", "period.plan.coverage-reversed"),
                        Violation.at("closesAt", "period.plan.closes-before-due"),
                        Violation.at("zone", "period.plan.zone-unknown", "Marte/Olimpo"),
                        Violation.at("historyBegins", "period.plan.history-unknown", "1999"),
                        Violation.at("institutions", "period.plan.institution-unknown", "NADIE"));
    }
}
