package mx.compendium.claim.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mx.compendium.claim.model.R05Cause.Contribution;
import mx.compendium.statistics.Contents;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.model.FigureRules;
import org.junit.jupiter.api.Test;

class R05CauseTest {

    /** From 2022 to 2023: entidades federativas 118 to 151, OSC 0 to 8, the others together 228 to 197. */
    private static final List<Contribution> PUBLISHED = List.of(
            new Contribution("EF", 33),
            new Contribution("OSC", 8),
            new Contribution("APF", -28),
            new Contribution("OCA", -3));

    @Test
    void r05_the_states_explain_the_rise_of_2023() {
        assertThat(R05Cause.objection("EF", PUBLISHED)).isEmpty();
    }

    @Test
    void r05_the_civil_society_does_not_explain_the_rise_of_2023() {
        assertThat(R05Cause.objection("OSC", PUBLISHED)).isPresent();
    }

    @Test
    void r05_who_fell_does_not_explain_a_rise() {
        assertThat(R05Cause.objection("APF", PUBLISHED)).isPresent();
    }

    @Test
    void r05_exactly_half_is_enough() {
        List<Contribution> halves = List.of(new Contribution("A", 5), new Contribution("B", 5));
        assertThat(R05Cause.objection("A", halves)).isEmpty();
    }

    @Test
    void r05_a_fall_is_explained_by_who_fell() {
        List<Contribution> fall = List.of(new Contribution("A", -9), new Contribution("B", 2));
        assertThat(R05Cause.objection("A", fall)).isEmpty();
        assertThat(R05Cause.objection("B", fall)).isPresent();
    }

    @Test
    void r05_no_change_has_no_cause() {
        assertThat(R05Cause.objection("A", List.of(new Contribution("A", 2), new Contribution("B", -2))))
                .isPresent();
    }

    @Test
    void a_wording_with_a_loose_numeral_is_refused() {
        PeriodContent content = Contents.of(2023);
        Telling telling = new Telling(FigureRules.figures(content, History.none("2022")), content);
        assertThatThrownBy(() -> new Sentence(telling).says("unas 300 acciones"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
