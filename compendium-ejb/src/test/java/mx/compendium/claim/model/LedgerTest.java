package mx.compendium.claim.model;

import static mx.compendium.claim.ClaimTexts.text;
import static mx.compendium.statistics.ReportEntries.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.compendium.action.Reach;
import mx.compendium.claim.Claim;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.claim.Verdict;
import mx.compendium.statistics.CitedTotals;
import mx.compendium.statistics.CitedTotals.Cited;
import mx.compendium.statistics.Contents;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.ReportEntries;
import mx.compendium.statistics.model.FigureRules;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final PeriodContent FORMER = Contents.of(
            2022,
            report(91).by("EF-GRO"),
            report(92).by("SALUD").objective(2),
            report(93).by("SEP").objective(3));
    private static final History HISTORY = History.of("2022", Contents.sealed(FORMER));

    private static ReportEntries[] reports() {
        return new ReportEntries[] {
            report(1)
                    .by("EF-GRO")
                    .joint("2x1")
                    .named("2x1 en Guerrero")
                    .featured()
                    .measured("personas", Reach.DIRECT, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), 108673),
            report(2).by("EF-TAMPS").joint("2x1").objective(4).featured(),
            report(3)
                    .by("SALUD", "SEP")
                    .objective(2)
                    .featured()
                    .measured("ferias", Reach.DIRECT, 187)
                    .measured("personas", Reach.DIRECT, 20053, 11706L, 8347L),
            report(4).by("SALUD").objective(3).aimed().national(),
            report(5).by("IMUMI").objective(3).featured().measured("personas", Reach.DIRECT, 10, 8L, 2L),
            report(6).by("EF-GRO").objective(2),
            report(7).by("EF-GRO").objective(4)
        };
    }

    private static ClaimLedger ledger(ReportEntries... reports) {
        PeriodContent content = Contents.of(2023, reports);
        return Ledger.of(FigureRules.figures(content, HISTORY), content);
    }

    @Test
    void every_offered_sentence_holds_and_ends_with_a_full_stop() {
        assertThat(ledger(reports()).claims()).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.verdict()).isEqualTo(Verdict.HOLDS);
            assertThat(claim.text()).endsWith(".").doesNotContain("..").doesNotContain("  ");
            assertThat(claim.figures()).isNotEmpty();
        });
    }

    @Test
    void a_first_time_over_cited_totals_says_that_they_are_totals() {
        CitedTotals totals = new CitedTotals(
                "2022",
                LocalDate.of(2021, 6, 1),
                LocalDate.of(2022, 5, 31),
                Map.of("participants.group.OSC", new Cited(0, "Informe Ejecutivo 2022, p. 4, 15/12/2022")));
        PeriodContent content = Contents.of(2023, reports());
        History history = new History("2022", List.of(), List.of(totals));
        ClaimLedger ledger = Ledger.of(FigureRules.figures(content, history), content);
        assertThat(text(ledger, "group.OSC.first-time"))
                .endsWith(", considerando las ediciones desde 2022 (de 2022, según sus totales publicados).");
        assertThat(ledger.refusal("group.EF.first-time").orElseThrow().verdict())
                .isEqualTo(Verdict.UNSUPPORTED);
    }

    @Test
    void the_total_tells_the_coverage() {
        assertThat(text(ledger(reports()), "reports.total"))
                .isEqualTo("La edición 2023 reúne 7 acciones, entre programas, acciones y buenas prácticas, "
                        + "con cobertura de junio de 2022 a junio de 2023.");
    }

    @Test
    void the_comparison_follows_the_direction_of_the_change() {
        assertThat(text(ledger(reports()), "reports.total.comparison"))
                .isEqualTo("Frente a la edición 2022, las acciones reportadas aumentaron de 3 a 7 (+4).");
        assertThat(text(ledger(report(1)), "reports.total.comparison")).contains("disminuyeron de 3 a 1 (-2)");
        assertThat(text(ledger(report(1), report(2), report(3)), "reports.total.comparison"))
                .isEqualTo("Frente a la edición 2022, las acciones reportadas se mantuvieron en 3.");
    }

    @Test
    void participants_are_named_by_group_with_agreement() {
        assertThat(text(ledger(reports()), "participants.total"))
                .isEqualTo(
                        "Participaron 4 instituciones: 1 dependencia o entidad de la Administración Pública Federal, "
                                + "2 entidades federativas y 1 organización de la sociedad civil.");
    }

    @Test
    void a_first_time_tells_its_universe() {
        assertThat(text(ledger(reports()), "group.OSC.first-time"))
                .isEqualTo("Participa por primera vez 1 organización de la sociedad civil, con 1 acción, "
                        + "considerando las ediciones desde 2022.");
        assertThat(text(ledger(reports()), "objectives.covered.first-time"))
                .isEqualTo("Los 4 objetivos del Pacto Mundial cuentan por primera vez con al menos una acción, "
                        + "considerando las ediciones desde 2022.");
        assertThat(ledger(reports()).refusal("group.EF.first-time"))
                .hasValueSatisfying(refusal -> assertThat(refusal.verdict()).isEqualTo(Verdict.FAILS));
    }

    @Test
    void coverage_that_is_not_whole_names_what_is_missing_and_offers_no_first_time() {
        ClaimLedger ledger =
                ledger(report(1).objective(1), report(2).objective(2), report(3).objective(4));
        assertThat(ledger.find("objectives.covered")).isEmpty();
        assertThat(ledger.refusal("objectives.covered.first-time"))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).contains("objetivo 3"));
        assertThat(text(ledger, "objectives.covered.partly"))
                .contains("De los 4 objetivos del Pacto Mundial, 3 cuentan")
                .contains("sin acciones: objetivo 3");
    }

    @Test
    void r05_a_cause_is_offered_only_for_the_group_that_explains_the_change() {
        ClaimLedger ledger = ledger(reports());
        assertThat(text(ledger, "reports.change.cause.EF"))
                .isEqualTo("El aumento del total (+4) se explica sobre todo por las entidades federativas, "
                        + "que pasaron de 1 a 4 acciones (+3).");
        assertThat(ledger.refusal("reports.change.cause.OSC"))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).contains("menos de la mitad"));
        assertThat(ledger.find("reports.change.cause.APF")).isEmpty();
    }

    @Test
    void a_measurement_tells_its_parts_and_its_own_dates_when_they_leave_the_period() {
        ClaimLedger ledger = ledger(reports());
        assertThat(text(ledger, "practice.PMM-2023-0003.2"))
                .isEqualTo("«Programa PMM-2023-0003» (SALUD) informa 20 053 personas contadas: "
                        + "11 706 mujeres y 8 347 hombres.");
        assertThat(text(ledger, "practice.PMM-2023-0001.1"))
                .endsWith("108 673 personas contadas, en fechas que no coinciden con la cobertura de la edición: "
                        + "del 1 de enero al 31 de diciembre de 2022.");
    }

    @Test
    void small_cells_by_sex_are_not_told() {
        assertThat(ledger(reports()).refusal("practice.PMM-2023-0005.1"))
                .hasValueSatisfying(refusal -> assertThat(refusal.verdict()).isEqualTo(Verdict.UNSUPPORTED));
    }

    @Test
    void a_joint_programme_keeps_the_results_of_each_institution_apart() {
        assertThat(text(ledger(reports()), "joint.2x1"))
                .isEqualTo(
                        "El programa conjunto «2x1 para Migrantes» reúne los reportes de estas instituciones: Institución EF-GRO "
                                + "e Institución EF-TAMPS. Cada una conserva sus propios resultados, que no se suman. Institución EF-GRO: "
                                + "108 673 personas contadas (del 1 de enero al 31 de diciembre de 2022). Institución EF-TAMPS: "
                                + "sin mediciones reportadas.");
    }

    @Test
    void without_a_former_edition_nothing_is_compared_and_the_reason_is_told() {
        PeriodContent content = Contents.of(2022, reports());
        ClaimLedger ledger = Ledger.of(FigureRules.figures(content, History.none("2022")), content);
        assertThat(ledger.claims()).noneMatch(claim -> claim.text().contains("primera vez"));
        assertThat(ledger.claims()).noneMatch(claim -> claim.text().contains("—"));
        assertThat(ledger.refusal("reports.total.comparison")).hasValueSatisfying(refusal -> {
            assertThat(refusal.verdict()).isEqualTo(Verdict.UNSUPPORTED);
            assertThat(refusal.reason()).contains("No hay edición anterior");
        });
    }

    @Test
    void a_figure_that_does_not_follow_from_the_reports_fails_its_sentence() {
        PeriodContent content = Contents.of(2023, reports());
        PeriodContent other = Contents.of(2023, report(1), report(2));
        ClaimLedger ledger = Ledger.of(FigureRules.figures(content, HISTORY), other);
        assertThat(ledger.refusal("reports.total"))
                .hasValueSatisfying(refusal -> assertThat(refusal.verdict()).isEqualTo(Verdict.FAILS));
        assertThat(ledger.find("participants.total")).isEmpty();
        assertThat(ledger.find("objective.02.count")).isEmpty();
    }

    @Test
    void a_printed_sentence_is_judged_anew_when_a_record_changes() {
        Claim printed = ledger(reports()).find("objective.02.count").orElseThrow();
        List<ReportEntries> changed = new ArrayList<>(List.of(reports()));
        changed.set(5, report(6).by("EF-GRO").objective(3));
        ClaimLedger now = ledger(changed.toArray(ReportEntries[]::new));
        assertThat(ledger(reports()).judge(printed)).isEqualTo(Verdict.HOLDS);
        assertThat(now.judge(printed)).isEqualTo(Verdict.FAILS);
    }

    @Test
    void every_numeral_of_a_sentence_is_a_figure_or_a_name() {
        PeriodContent content = Contents.of(2023, reports());
        PeriodFigures figures = FigureRules.figures(content, HISTORY);
        assertThat(Ledger.of(figures, content).claims()).allSatisfy(claim -> {
            for (String code : claim.figures()) {
                Figure figure = figures.figure(code);
                assertThat(claim.text()).contains(figure.text());
            }
        });
    }

    @Test
    void r52_no_sentence_of_ours_has_a_claim_word_without_its_check() {
        assertThat(ledger(reports()).refusals())
                .noneMatch(refusal -> refusal.reason().contains("Nada sostiene"));
    }

    @Test
    void r52_what_a_sentence_says_beyond_its_numbers_is_published_with_it() {
        assertThat(ledger(reports())
                        .find("reports.total.comparison")
                        .orElseThrow()
                        .asserts())
                .singleElement()
                .satisfies(moves -> {
                    assertThat(moves.is()).isEqualTo("moves");
                    assertThat(moves.members())
                            .containsEntry("figure", "reports.total")
                            .containsEntry("direction", "UP");
                });
    }
}
