package mx.compendium.publication.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.compendium.claim.Verdict;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.publication.Samples;
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
}
