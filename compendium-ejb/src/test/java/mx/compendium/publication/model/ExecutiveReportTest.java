package mx.compendium.publication.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.compendium.claim.Run;
import mx.compendium.claim.Verdict;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.publication.Editions;
import mx.compendium.publication.Samples;
import mx.compendium.statistics.Altered;
import mx.compendium.statistics.Contents;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.template.NarrativeSection;
import org.junit.jupiter.api.Test;

class ExecutiveReportTest {

    private final ExecutiveReport report = Samples.executiveReport();

    @Test
    void a_sentence_that_does_not_hold_is_not_printed() {
        assertThatThrownBy(() -> Samples.of(Verdict.FAILS))
                .isInstanceOf(RulesBroken.class)
                .hasMessageContaining("publication.claim-does-not-hold");
    }

    @Test
    void a_joint_programme_is_one_practice_with_both_institutions() {
        assertThat(report.practices()).hasSize(2);
        assertThat(report.practices().get(0).name()).isEqualTo("2x1 para Migrantes");
        assertThat(report.practices().get(0).institutions()).contains("EF-GRO").contains("EF-TAMPS");
    }

    @Test
    void the_first_number_of_a_practice_is_the_text_of_its_figure() {
        assertThat(report.practices().get(1).figures().get(0).number()).isEqualTo("20\u202F053");
    }

    @Test
    void beside_a_practice_that_counted_nothing_stands_how_many_actions_share_its_objective() {
        BigFigure beside = Editions.report2023().practices().get(0).figures().get(0);
        assertThat(beside)
                .isEqualTo(new BigFigure(
                        "19", "reports.objective.04", "acciones con ese objetivo principal", "17 en 2022"));
    }

    @Test
    void practices_stand_in_the_order_of_their_objectives_and_the_invented_ones_say_so() {
        assertThat(Editions.report2023().practices())
                .extracting(practice -> practice.kicker().replaceAll(" ·.*", ""), Practice::mark)
                .containsExactly(
                        tuple("Objetivo 4", ""),
                        tuple("Objetivo 7", ""),
                        tuple("Objetivo 7", ""),
                        tuple("Objetivo 9", "dato de demostración"),
                        tuple("Objetivo 15", ""),
                        tuple("Objetivo 16", "dato de demostración"),
                        tuple("Objetivo 19", ""));
    }

    @Test
    void every_objective_is_there_even_without_a_former_action() {
        assertThat(report.objectives()).hasSize(4);
        assertThat(report.objectives().get(2).count()).isEqualTo("1");
        assertThat(report.objectives().get(2).former()).isEqualTo("0 en 2022");
    }

    @Test
    void a_state_that_does_not_take_part_is_not_in_the_table_of_states() {
        assertThat(report.states()).extracting(StateRow::name).containsExactly("Guerrero", "Tamaulipas");
    }

    @Test
    void the_annex_explains_each_figure_once_with_the_former_value_beside_it() {
        assertThat(report.annex())
                .extracting(AnnexRow::code)
                .doesNotHaveDuplicates()
                .contains("reports.total");
        AnnexRow total = report.annex().get(0);
        assertThat(total.text()).isEqualTo("6");
        assertThat(total.former()).isEqualTo("2");
    }

    @Test
    void another_principal_objective_of_one_record_changes_what_is_printed() {
        PeriodContent content = Editions.content2023();
        ExecutiveReport changed = Editions.report(Contents.with(content, ExecutiveReportTest::firstOfOneToTwo));
        assertThat(texts(Editions.report2023())).anyMatch(text -> text.contains("36.51%") && text.contains("(130)"));
        assertThat(texts(changed)).anyMatch(text -> text.contains("36.23%") && text.contains("(129)"));
        assertThat(changed.objectives().get(0).count()).isEqualTo("39");
    }

    @Test
    void the_first_edition_has_no_former_one_beside_it() {
        ExecutiveReport first = Editions.report2022();
        assertThat(first.formerEdition()).isEmpty();
        assertThat(first.objectives()).extracting(ObjectiveSection::former).containsOnly("");
    }

    @Test
    void an_edition_taken_over_names_its_source_and_says_of_nobody_that_they_reported_signed_or_reviewed() {
        Narrative taken =
                Samples.takenOverFrom("Informe 2023, p. 3 {sic}, 15/12/2023").narrative();
        assertThat(told(taken))
                .contains("se tomaron de Informe 2023, p. 3 {sic}, 15/12/2023")
                .contains("no consta qué instituciones fueron invitadas ni cuándo entregó cada una")
                .doesNotContainPattern("firmó|revis|\\{source}");
        assertThat(told(report.narrative())).contains("reportó, firmó y sostuvo ante la revisión");
    }

    private static String told(Narrative narrative) {
        return Stream.of(narrative.of(NarrativeSection.PREAMBLE), narrative.of(NarrativeSection.CONFORMATION))
                .flatMap(List::stream)
                .flatMap(block -> block.runs().stream())
                .map(Run::text)
                .collect(Collectors.joining());
    }

    private static List<String> texts(ExecutiveReport report) {
        return report.evaluation().stream().map(Passage::text).toList();
    }

    private static List<ReportEntry> firstOfOneToTwo(List<ReportEntry> reports) {
        List<ReportEntry> changed = new ArrayList<>(reports);
        int first = IntStream.range(0, reports.size())
                .filter(i -> reports.get(i).principalObjective() == 1)
                .findFirst()
                .orElseThrow();
        changed.set(first, toObjectiveTwo(reports.get(first)));
        return changed;
    }

    private static ReportEntry toObjectiveTwo(ReportEntry report) {
        return Altered.report(report, Map.of("principalObjective", 2));
    }
}
