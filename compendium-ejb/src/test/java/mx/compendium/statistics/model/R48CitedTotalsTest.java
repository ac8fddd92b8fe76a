package mx.compendium.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.compendium.kernel.Violation;
import mx.compendium.period.Citation;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodState;
import mx.compendium.period.PeriodTemplate;
import mx.compendium.period.PeriodTerms;
import mx.compendium.period.RoundingRule;
import mx.compendium.statistics.CitedTotalDraft;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class R48CitedTotalsTest {

    private static final Citation SOURCE = new Citation("Informe Ejecutivo 2021", "p. 4", "15/12/2021");
    private static final LocalDate FROM = LocalDate.of(2020, 6, 1);
    private static final LocalDate TO = LocalDate.of(2021, 5, 31);

    private static CitedTotalDraft total(String figure, long value) {
        return new CitedTotalDraft("2021", FROM, TO, figure, value, SOURCE);
    }

    private static List<String> against(CitedTotalDraft draft, CitedTotalDraft... standing) {
        return R48CitedTotals.against(
                        draft, List.of(period("2022", TO.plusDays(1), TO.plusYears(1))), List.of(standing))
                .stream()
                .map(Violation::code)
                .toList();
    }

    private static PeriodRow period(String code, LocalDate from, LocalDate to) {
        PeriodTerms terms = new PeriodTerms(
                "Edición",
                from,
                to,
                Instant.EPOCH,
                Instant.EPOCH,
                "America/Mexico_City",
                RoundingRule.TRUNCATE,
                code,
                PeriodTemplate.STANDARD);
        return new PeriodRow(code, terms, PeriodState.SEALED, false, 0, 1);
    }

    @Test
    void r48_a_total_is_cited_with_its_source_and_once() {
        assertThat(against(total("reports.total", 300))).isEmpty();
        assertThat(against(total("reports.total", 300), total("reports.group.OSC", 0)))
                .isEmpty();
        assertThat(against(total("reports.total", 300), total("reports.total", 300)))
                .containsExactly("cited.figure-taken");
    }

    @Test
    void r48_everything_that_stands_against_a_total_is_told_at_once() {
        CitedTotalDraft bad =
                new CitedTotalDraft("21", TO, FROM, "reports.everything", -1, new Citation(" ", "p".repeat(81), ""));
        assertThat(against(bad))
                .containsExactly(
                        "period.plan.code-malformed",
                        "period.plan.coverage-reversed",
                        "cited.figure-unknown",
                        "cited.value-impossible",
                        "citation.document-missing",
                        "citation.page-too-long",
                        "citation.origin-missing");
    }

    @Test
    void r48_an_edition_that_is_held_is_counted_and_not_cited() {
        CitedTotalDraft held = new CitedTotalDraft("2022", FROM, TO, "reports.total", 1, SOURCE);
        assertThat(against(held)).containsExactly("cited.edition-held");
        CitedTotalDraft overlapping = new CitedTotalDraft("2021", FROM, TO.plusDays(1), "reports.total", 1, SOURCE);
        assertThat(against(overlapping)).containsExactly("cited.coverage-overlaps");
    }

    @Test
    void r48_totals_of_one_edition_have_one_coverage_and_two_editions_share_no_day() {
        CitedTotalDraft other = new CitedTotalDraft("2021", FROM.plusDays(1), TO, "reports.total", 1, SOURCE);
        assertThat(against(total("participants.total", 50), other)).containsExactly("cited.coverage-differs");
        CitedTotalDraft twin = new CitedTotalDraft("2021-B", FROM, TO, "reports.total", 1, SOURCE);
        assertThat(against(total("reports.total", 1), twin)).containsExactly("cited.coverage-overlaps");
    }

    @Test
    void r48_parts_never_exceed_their_whole_and_all_of_them_are_the_whole() {
        assertThat(against(total("reports.group.EF", 301), total("reports.total", 300)))
                .containsExactly("cited.parts-contradict");
        assertThat(against(
                        total("reports.total", 2), total("reports.objective.01", 1), total("reports.objective.02", 2)))
                .containsExactly("cited.parts-contradict");
        assertThat(against(total("objectives.covered", 24))).containsExactly("cited.value-impossible");
    }

    @Property(tries = 200)
    void r48_a_complete_break_down_is_taken_only_when_it_sums(
            @ForAll @Size(6) List<@LongRange(min = 0, max = 500) Long> parts,
            @ForAll @LongRange(min = 0, max = 3000) long total) {
        List<String> groups = R48CitedTotals.figures().stream()
                .filter(figure -> figure.startsWith("reports.group."))
                .toList();
        List<CitedTotalDraft> standing = new ArrayList<>();
        for (int place = 0; place < parts.size(); place++) {
            standing.add(total(groups.get(place), parts.get(place)));
        }
        long sum = parts.stream().mapToLong(Long::longValue).sum();
        assertThat(against(total("reports.total", sum), standing.toArray(CitedTotalDraft[]::new)))
                .isEmpty();
        assertThat(against(total("reports.total", total), standing.toArray(CitedTotalDraft[]::new))
                        .isEmpty())
                .isEqualTo(sum == total);
    }
}
