package mx.compendium.claim.model;

import static mx.compendium.statistics.ReportEntries.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import mx.compendium.claim.Assertion;
import mx.compendium.claim.NumberStyle;
import mx.compendium.claim.Piece;
import mx.compendium.claim.Reference;
import mx.compendium.claim.model.About.Manner;
import mx.compendium.claim.model.Moves.Direction;
import mx.compendium.statistics.Contents;
import org.junit.jupiter.api.Test;

class R52ClaimWordsTest {

    private static final Labels LABELS = new Labels(Contents.of(
            2023, report(1).named("Incremento del aforo, por primera vez").by("SALUD")));
    private static final String TOTAL = "reports.total";

    private static List<String> loose(String words, Assertion... asserts) {
        return R52ClaimWords.loose(List.of(new Piece.Words(words)), List.of(asserts), LABELS);
    }

    @Test
    void r52_a_first_time_nothing_stands_behind_is_loose_whatever_its_accents_and_case() {
        assertThat(loose("Por Primera Vez hay acciones.")).containsExactly("por primera vez");
        assertThat(loose("Un resultado inédito.")).containsExactly("inedito");
        assertThat(loose("Por primera vez hay acciones.", new FirstTimeOf(TOTAL, "2022", List.of())))
                .isEmpty();
    }

    @Test
    void r52_a_rise_is_not_carried_by_a_fall() {
        assertThat(loose("Las acciones aumentaron.", new Moves(TOTAL, Direction.DOWN)))
                .containsExactly("aumentaron");
        assertThat(loose("Las acciones aumentaron.", new Moves(TOTAL, Direction.UP)))
                .isEmpty();
        assertThat(loose("Las acciones disminuyeron.", new Moves(TOTAL, Direction.UP)))
                .containsExactly("disminuyeron");
        assertThat(loose("Las acciones se mantuvieron.", new Moves(TOTAL, Direction.SAME)))
                .isEmpty();
        assertThat(loose("al pasar de", new Moves(TOTAL, Direction.DOWN))).isEmpty();
    }

    @Test
    void r52_a_cause_a_coverage_and_a_concentration_want_their_checks() {
        assertThat(loose("Se debió a que, gracias a ellas,")).containsExactly("gracias a");
        assertThat(loose("Cada uno de los objetivos")).containsExactly("cada uno de los");
        assertThat(loose("En ellos se concentran")).containsExactly("se concentran");
        assertThat(loose("Cada uno de los objetivos", new Covered())).isEmpty();
        assertThat(loose("En ellos se concentran", new Largest(List.of(1)))).isEmpty();
        assertThat(loose("gracias a", new Cause(TOTAL, TOTAL, List.of(TOTAL)))).isEmpty();
    }

    @Test
    void r52_english_words_claim_what_spanish_ones_do() {
        assertThat(loose("For the first time,")).containsExactly("for the first time");
        assertThat(loose("Actions increased.", new Moves(TOTAL, Direction.DOWN)))
                .containsExactly("increased");
        assertThat(loose("The fall is explained by", new Moves(TOTAL, Direction.DOWN)))
                .containsExactly("explained by");
        assertThat(loose("Each of the objectives")).containsExactly("each of the");
        assertThat(loose("Compliance with the Compact")).containsExactly("compliance");
    }

    @Test
    void r52_compliance_is_never_said() {
        assertThat(loose("Un avance al cumplimiento del Pacto.", new Covered())).containsExactly("cumplimiento");
    }

    @Test
    void r52_about_wants_its_check_only_before_a_figure() {
        Piece words = new Piece.Words("alrededor de ");
        Piece value = new Piece.Value("aimed.girls-adolescents-women.share", NumberStyle.LIMIT, "23%");
        About about = new About("aimed.girls-adolescents-women.share", Manner.ABOUT, new BigDecimal("23"));
        assertThat(R52ClaimWords.loose(List.of(words, value), List.of(), LABELS))
                .containsExactly("alrededor de");
        assertThat(R52ClaimWords.loose(List.of(words, value), List.of(about), LABELS))
                .isEmpty();
        assertThat(loose("puede contarse en más de una acción")).isEmpty();
    }

    @Test
    void r52_what_something_is_called_is_no_claim_but_what_hides_in_a_name_is() {
        Reference action = new Reference(Reference.Kind.ACTION, "PMM-2023-0001");
        Piece name = new Piece.Name("«Incremento del aforo, por primera vez»", List.of(action));
        Piece hidden = new Piece.Name("SALUD por primera vez", List.of(action));
        assertThat(R52ClaimWords.loose(List.of(name), List.of(), LABELS)).isEmpty();
        assertThat(R52ClaimWords.loose(List.of(hidden), List.of(), LABELS)).containsExactly("por primera vez");
    }

    @Test
    void r52_a_claim_word_is_a_whole_word() {
        assertThat(loose("El argumento y el documento")).isEmpty();
    }
}
