package mx.compendium.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import mx.compendium.catalogue.ReferenceCatalogue;
import mx.compendium.claim.boundary.ClaimChecking;
import mx.compendium.demonstration.DemonstrationEditions;
import mx.compendium.statistics.Altered;
import mx.compendium.statistics.Contents;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.boundary.FigureCounting;
import mx.compendium.statistics.model.CanonicalForm;
import org.junit.jupiter.api.Test;

/** The facts of the published edition 2023, computed from the demonstration's reports and told in our own sentences. */
class PublishedFactsTest {

    private static final DemonstrationEditions EDITIONS = new DemonstrationEditions(ReferenceCatalogue.load());
    private static final SealedDataset FORMER = sealed(EDITIONS.edition2022());
    private static final PeriodContent CONTENT = EDITIONS.edition2023();
    private static final PeriodFigures FIGURES = figures(CONTENT);
    private static final ClaimLedger LEDGER = ClaimChecking.of(FIGURES, CONTENT);

    private static SealedDataset sealed(PeriodContent content) {
        return new SealedDataset(content, CanonicalForm.sha256(content), Instant.EPOCH);
    }

    private static PeriodFigures figures(PeriodContent content) {
        return FigureCounting.ofSealed(sealed(content), History.of("2022", FORMER));
    }

    private static ClaimLedger ledger(PeriodContent content) {
        return ClaimChecking.of(figures(content), content);
    }

    private static String text(String code) {
        return FIGURES.figure(code).text();
    }

    @Test
    void the_figures_are_those_of_the_published_edition() {
        assertThat(text("reports.total")).isEqualTo("356");
        assertThat(text("reports.total.former")).isEqualTo("346");
        assertThat(text("reports.total.change")).isEqualTo("+10");
        assertThat(text("concentration.top3")).isEqualTo("130");
        assertThat(text("concentration.top3.share")).isEqualTo("36.51%");
        assertThat(FIGURES.concentratedObjectives()).containsExactly(1, 7, 15);
        assertThat(text("reports.group.EF")).isEqualTo("151");
        assertThat(text("reports.group.EF.former")).isEqualTo("118");
        assertThat(text("reports.group.OSC")).isEqualTo("8");
        assertThat(text("aimed.girls-adolescents-women")).isEqualTo("82");
        assertThat(text("aimed.girls-adolescents-women.share")).isEqualTo("23.03%");
        assertThat(text("objectives.covered")).isEqualTo("23");
        assertThat(text("programmes.total")).isEqualTo("355");
        assertThat(text("participants.states")).isEqualTo("16");
        assertThat(text("participants.total.former")).isEqualTo("56");
    }

    @Test
    void sixty_participants_are_32_16_5_2_1_and_4() {
        assertThat(List.of("total", "group.APF", "group.EF", "group.OCA", "group.LEG", "group.JUD", "group.OSC"))
                .extracting(code -> text("participants." + code))
                .containsExactly("60", "32", "16", "5", "2", "1", "4");
    }

    @Test
    void every_plain_count_of_reports_has_as_many_records() {
        List<Figure> plain = FIGURES.startingWith("reports.")
                .filter(figure -> figure.denominator() == null)
                .toList();
        assertThat(plain.size()).isGreaterThan(150);
        assertThat(plain)
                .filteredOn(figure -> figure.numerator() != figure.recordCount())
                .extracting(Figure::code)
                .isEmpty();
    }

    @Test
    void the_published_facts_are_told_by_claims() {
        assertThat(ClaimTexts.text(LEDGER, "reports.total")).contains("356 acciones", "junio de 2022 a junio de 2023");
        assertThat(ClaimTexts.text(LEDGER, "reports.total.comparison")).contains("aumentaron de 346 a 356 (+10)");
        assertThat(ClaimTexts.text(LEDGER, "concentration.top3")).contains("36.51%", "(130)", "objetivos 1, 7 y 15");
        assertThat(ClaimTexts.text(LEDGER, "reports.group.EF.comparison")).contains("aumentaron de 118 a 151");
        assertThat(ClaimTexts.text(LEDGER, "participants.total")).contains("60", "32", "16", "5", "2", "1", "4");
        assertThat(ClaimTexts.text(LEDGER, "objectives.covered")).contains("23");
        assertThat(ClaimTexts.text(LEDGER, "objectives.covered.first-time"))
                .contains("2022", "por primera vez", "23 objetivos");
        assertThat(ClaimTexts.text(LEDGER, "group.OSC.first-time"))
                .contains("2022", "por primera vez", "4 organizaciones de la sociedad civil", "8 acciones");
        assertThat(ClaimTexts.text(LEDGER, "aimed.girls-adolescents-women")).contains("23.03%", "82");
        assertThat(ClaimTexts.text(LEDGER, "programmes.total")).contains("356", "355");
    }

    @Test
    void the_featured_practices_tell_their_results() {
        String practices = LEDGER.of(ClaimSection.PRACTICES).stream()
                .map(claim -> ClaimTexts.text(LEDGER, claim.id()))
                .collect(Collectors.joining("\n"));
        assertThat(practices)
                .contains("187 ferias")
                .contains("20 053 personas", "11 706 mujeres y 8 347 hombres")
                .contains("620", "453 mujeres, 156 hombres y 11 personas de la diversidad sexual")
                .contains("717")
                .contains("108 673 personas", "89 obras", "del 1 de enero al 31 de diciembre de 2022")
                .contains("programa conjunto", "Guerrero", "Tamaulipas");
    }

    @Test
    void a_practice_that_counts_women_only_says_their_number_once() {
        assertThat(LEDGER.of(ClaimSection.PRACTICES))
                .extracting(claim -> ClaimTexts.text(LEDGER, claim.id()))
                .anyMatch(text -> text.endsWith("informa 515 mujeres participantes."));
    }

    @Test
    void r05_the_rise_is_put_down_to_the_states_and_not_to_the_civil_society() {
        assertThat(ClaimTexts.text(LEDGER, "reports.change.cause.EF"))
                .contains("sobre todo por las entidades federativas", "(+33)");
        assertThat(LEDGER.refusal("reports.change.cause.OSC"))
                .hasValueSatisfying(refusal -> assertThat(refusal.verdict()).isEqualTo(Verdict.FAILS));
        assertThat(LEDGER.claims())
                .filteredOn(claim -> claim.kind() == ClaimKind.CAUSE)
                .extracting(Claim::id)
                .containsExactly("reports.change.cause.EF", "en.reports.change.cause.EF");
    }

    @Test
    void more_than_seventy_sentences_hold_in_2023() {
        assertThat(LEDGER.claims()).hasSizeGreaterThan(70).allSatisfy(claim -> {
            assertThat(claim.verdict()).isEqualTo(Verdict.HOLDS);
            assertThat(claim.figures())
                    .isNotEmpty()
                    .allSatisfy(code -> assertThat(claim.text())
                            .contains(FIGURES.figure(code).text()));
        });
        assertThat(LEDGER.claims()).extracting(Claim::id).doesNotHaveDuplicates();
    }

    @Test
    void the_first_edition_of_the_history_tells_no_comparison_and_no_first_time() {
        PeriodContent content = FORMER.content();
        ClaimLedger ledger = ClaimChecking.of(FigureCounting.ofSealed(FORMER, History.none("2022")), content);
        assertThat(ledger.claims()).hasSizeGreaterThan(50);
        assertThat(ledger.claims())
                .noneMatch(claim -> claim.text().contains("primera vez"))
                .noneMatch(claim -> claim.figures().stream().anyMatch(code -> code.endsWith(".former")))
                .noneMatch(claim -> claim.text().contains("edición anterior")
                        || claim.text().contains("—"));
        assertThat(ledger.find("objectives.covered")).isEmpty();
        assertThat(ledger.find("objectives.covered.partly")).isPresent();
    }

    @Test
    void a_report_moved_from_objective_7_to_3_changes_the_sentences_that_rest_on_it() {
        ClaimLedger moved = ledger(moving(7, 3));
        assertThat(ClaimTexts.text(moved, "concentration.top3")).contains("36.23%", "(129)");
        assertThat(changed(moved))
                .contains("concentration.top3", "objective.03.count", "objective.07.count")
                .doesNotContain("reports.total", "objective.01.count", "participants.total");
    }

    @Test
    void without_its_only_report_objective_21_takes_the_first_time_away() {
        ClaimLedger moved = ledger(moving(21, 3));
        assertThat(moved.find("objectives.covered")).isEmpty();
        assertThat(moved.find("objectives.covered.first-time")).isEmpty();
        assertThat(moved.refusal("objectives.covered.first-time"))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).contains("objetivo 21"));
        assertThat(ClaimTexts.text(moved, "objectives.covered.partly"))
                .contains("De los 23 objetivos", ", 22 cuentan", "objetivo 21");
    }

    private static List<String> changed(ClaimLedger other) {
        Map<String, String> before = LEDGER.claims().stream().collect(Collectors.toMap(Claim::id, Claim::text));
        return before.keySet().stream()
                .filter(id ->
                        !before.get(id).equals(other.find(id).map(Claim::text).orElse("")))
                .toList();
    }

    /** The edition 2023 with the first report of one objective under another. */
    private static PeriodContent moving(int from, int to) {
        return Contents.with(CONTENT, firstOf(from, report -> under(report, to)));
    }

    private static UnaryOperator<List<ReportEntry>> firstOf(int objective, UnaryOperator<ReportEntry> change) {
        return reports -> {
            List<ReportEntry> changed = new ArrayList<>(reports);
            int first = reports.stream()
                    .map(ReportEntry::principalObjective)
                    .toList()
                    .indexOf(objective);
            changed.set(first, change.apply(reports.get(first)));
            return changed;
        };
    }

    private static ReportEntry under(ReportEntry r, int objective) {
        return Altered.report(r, Map.of("principalObjective", objective));
    }

    @Test
    void figures_are_the_same_whatever_the_order_of_the_reports() {
        PeriodContent backwards = Contents.with(CONTENT, reports -> {
            List<ReportEntry> reversed = new ArrayList<>(reports);
            Collections.reverse(reversed);
            return reversed;
        });
        assertThat(figures(backwards).all()).containsExactlyElementsOf(FIGURES.all());
    }

    @Test
    void the_demonstration_is_read_back_from_its_canonical_form() {
        assertThat(CanonicalForm.read(CanonicalForm.bytes(CONTENT))).isEqualTo(CONTENT);
    }

    @Test
    void no_figure_lacks_its_definition_basis_and_rule() {
        assertThat(FIGURES.all())
                .filteredOn(figure -> !isWhole(figure.definition().spanish(), "Base: ")
                        || !isWhole(figure.definition().english(), "Basis: ")
                        || !figure.rule().matches("R-\\d\\d"))
                .extracting(Figure::code)
                .isEmpty();
    }

    private static boolean isWhole(String definition, String basis) {
        return definition.endsWith(".") && definition.contains(basis) && !definition.contains("..");
    }
}
