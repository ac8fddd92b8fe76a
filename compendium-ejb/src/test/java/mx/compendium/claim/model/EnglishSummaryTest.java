package mx.compendium.claim.model;

import static mx.compendium.claim.ClaimTexts.text;
import static mx.compendium.statistics.ReportEntries.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import mx.compendium.action.Reach;
import mx.compendium.claim.Claim;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.claim.ClaimSection;
import mx.compendium.statistics.Contents;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntries;
import mx.compendium.statistics.model.FigureRules;
import org.junit.jupiter.api.Test;

class EnglishSummaryTest {

    private static final History HISTORY = History.of(
            "2022",
            Contents.sealed(Contents.of(
                    2022, report(91).by("EF-GRO"), report(92).by("SALUD").objective(2))));

    private static ClaimLedger ledger(ReportEntries... reports) {
        PeriodContent content = Contents.of(2023, reports);
        return Ledger.of(FigureRules.figures(content, HISTORY), content);
    }

    private static ReportEntries[] grown() {
        return new ReportEntries[] {
            report(1).by("EF-GRO").aimed(),
            report(2).by("EF-TAMPS").objective(4),
            report(3).by("EF-GRO").objective(4),
            report(4)
                    .by("SALUD")
                    .objective(2)
                    .measured("personas", Reach.DIRECT, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 2, 1), 20053),
            report(5).by("IMUMI").objective(2)
        };
    }

    private static Set<String> ids(ClaimLedger ledger) {
        return ledger.of(ClaimSection.ENGLISH).stream().map(Claim::id).collect(Collectors.toSet());
    }

    @Test
    void r62_english_says_only_what_spanish_says_of_the_same_figures_with_the_same_assertions() {
        ClaimLedger ledger = ledger(grown());
        assertThat(ledger.of(ClaimSection.ENGLISH)).hasSizeGreaterThan(10).allSatisfy(claim -> {
            Claim spanish = ledger.find(claim.id().replaceFirst("^en\\.", ""))
                    .orElseThrow(() -> new AssertionError(claim.id()));
            assertThat(claim.kind()).isEqualTo(spanish.kind());
            assertThat(claim.figures()).containsExactlyInAnyOrderElementsOf(spanish.figures());
            assertThat(claim.asserts()).isEqualTo(spanish.asserts());
            assertThat(claim.text()).endsWith(".").doesNotContain("..").doesNotContain("  ");
        });
        assertThat(ledger.refusals()).noneMatch(refusal -> refusal.id().startsWith("en."));
    }

    @Test
    void r62_what_is_refused_in_spanish_is_not_said_in_english() {
        ClaimLedger ledger = ledger(grown());
        assertThat(ledger.refusal("objectives.covered")).isPresent();
        assertThat(ids(ledger))
                .contains("en.objectives.covered.partly", "en.reports.change.cause.EF")
                .doesNotContain("en.objectives.covered", "en.reports.change.cause.OSC");
    }

    @Test
    void r62_the_total_and_its_change_are_told_with_their_coverage_and_direction() {
        ClaimLedger ledger = ledger(grown());
        assertThat(text(ledger, "en.reports.total"))
                .isEqualTo("The 2023 edition brings together 5 actions, among programmes, actions and good practices, "
                        + "and covers June 2022 to June 2023.");
        assertThat(text(ledger, "en.reports.total.comparison"))
                .isEqualTo("Compared with the 2022 edition, the actions reported increased from 2 to 5 (+3).");
        assertThat(text(ledger, "en.reports.change.cause.EF"))
                .isEqualTo("The rise of the total (+3) is mainly explained by the state governments, "
                        + "which went from 1 to 3 actions (+2).");
        assertThat(text(ledger(report(1)), "en.reports.total.comparison")).contains("decreased from 2 to 1 (-1)");
        assertThat(text(ledger(report(1), report(2)), "en.reports.total.comparison"))
                .contains("remained unchanged at 2.");
    }

    @Test
    void r62_one_is_told_in_the_singular() {
        assertThat(text(ledger(report(1).by("SALUD")), "en.participants.total"))
                .isEqualTo("1 institution took part: 1 federal public administration body.");
        assertThat(text(ledger(grown()), "en.participants.total"))
                .isEqualTo("4 institutions took part: 1 federal public administration body, 2 state governments "
                        + "and 1 civil society organisation.");
        assertThat(text(ledger(grown()), "en.group.OSC.first-time"))
                .isEqualTo("1 civil society organisation takes part for the first time, with 1 action, "
                        + "considering the editions since 2022.");
    }

    @Test
    void r62_objectives_are_named_in_english() {
        assertThat(text(ledger(grown()), "en.objectives.covered.partly"))
                .isEqualTo("Of the 4 objectives of the Global Compact, 3 have at least one action reported; "
                        + "without any: 3 (Short).");
    }
}
