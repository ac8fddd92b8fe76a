package mx.compendium.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import mx.compendium.catalogue.ReferenceCatalogue;
import mx.compendium.claim.ReadText.Printed;
import mx.compendium.claim.ReadText.Statement;
import mx.compendium.claim.boundary.ClaimChecking;
import mx.compendium.claim.boundary.TextReading;
import mx.compendium.demonstration.DemonstrationEditions;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.boundary.FigureCounting;
import org.junit.jupiter.api.Test;

/** R-53 for a text of many blocks and sentences, as the documents print it. */
class R53WrittenTextTest {

    private static final DemonstrationEditions EDITIONS = new DemonstrationEditions(ReferenceCatalogue.load());
    private static final PeriodContent CONTENT = EDITIONS.edition2023();
    private static final PeriodFigures FIGURES = FigureCounting.ofSealed(
            new SealedDataset(CONTENT, "1", Instant.EPOCH),
            History.of("2022", new SealedDataset(EDITIONS.edition2022(), "0", Instant.EPOCH)));
    private static final ClaimLedger LEDGER = ClaimChecking.of(FIGURES, CONTENT);

    private static ReadText read(String text) {
        return TextReading.of(text, FIGURES, CONTENT, LEDGER);
    }

    private static String refreshed(String text) {
        return TextReading.refreshed(text, FIGURES, CONTENT, LEDGER);
    }

    private static List<String> texts(String text) {
        return read(text).statements().stream().map(Statement::text).toList();
    }

    private static List<String> codes(String text) {
        return read(text).statements().stream()
                .flatMap(statement -> statement.findings().stream())
                .map(Finding::code)
                .toList();
    }

    @Test
    void a_line_is_a_block_of_the_kind_its_beginning_says() {
        assertThat(Block.of("### Retos\n\n- uno\n1. primero\n> dicho\n[^1]: nota\n<b>texto</b>\n#sin título"))
                .containsExactly(
                        new Block(Block.Kind.HEADING, "", "Retos"),
                        new Block(Block.Kind.ITEM, "", "uno"),
                        new Block(Block.Kind.NUMBERED, "", "primero"),
                        new Block(Block.Kind.QUOTE, "", "dicho"),
                        new Block(Block.Kind.NOTE, "1", "nota"),
                        new Block(Block.Kind.PARAGRAPH, "", "<b>texto</b>"),
                        new Block(Block.Kind.PARAGRAPH, "", "#sin título"));
    }

    @Test
    void a_sentence_ends_before_a_capital_and_never_within_what_is_bound() {
        assertThat(
                        texts(
                                "Hubo [356](figure:reports.total) acciones. [Las OSC](name:group:OSC) participan. ¿Qué sigue? Más."))
                .containsExactly("Hubo 356 acciones. ", "Las OSC participan. ", "¿Qué sigue? ", "Más.");
        assertThat(texts("Lo dijo «así.» Fin")).containsExactly("Lo dijo «así.» ", "Fin");
        assertThat(texts("El art. primero y [La Casa. Un Hogar](name:action:PMM-2023-0001) siguen"))
                .hasSize(1);
    }

    @Test
    void each_sentence_knows_its_block() {
        assertThat(read("### Uno\nDos. Tres.").statements())
                .extracting(Statement::block)
                .containsExactly(0, 1, 1);
    }

    @Test
    void a_whole_sentence_is_taken_over_with_its_checks() {
        Claim claim = LEDGER.find("reports.total.comparison").orElseThrow();
        Statement taken = read("[" + claim.text() + "](claim:reports.total.comparison)")
                .statements()
                .get(0);
        assertThat(taken.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(taken.pieces()).isEqualTo(claim.pieces());
        assertThat(taken.asserts()).isEqualTo(claim.asserts());
        assertThat(taken.isClaim()).isTrue();
    }

    @Test
    void a_sentence_that_is_refused_unknown_or_altered_stops_the_text() {
        assertThat(codes("[Subieron](claim:reports.total.comparison)")).containsExactly("claim-differs");
        assertThat(codes("[Es así](claim:no.such)")).containsExactly("claim-unknown");
        ClaimRefusal refused = LEDGER.refusals().get(0);
        assertThat(codes("[Es así](claim:" + refused.id() + ")")).containsExactly("claim-refused");
    }

    @Test
    void what_is_taken_from_the_data_follows_the_data() {
        assertThat(refreshed("Hubo [1](figure:reports.total) y [más de 8347](about:reports.total)."))
                .isEqualTo("Hubo [356](figure:reports.total) y [más de 8\u202f347](about:reports.total).");
        assertThat(refreshed("[x](claim:reports.total.comparison)"))
                .isEqualTo("["
                        + LEDGER.find("reports.total.comparison").orElseThrow().text()
                        + "](claim:reports.total.comparison)");
        assertThat(refreshed("[7](figure:no.such), [x](claim:no.such), [2023](name:edition:2023)"))
                .isEqualTo("[7](figure:no.such), [x](claim:no.such), [2023](name:edition:2023)");
    }

    @Test
    void a_round_number_stands_as_words_and_a_limit() {
        Statement about = read("[alrededor de 23%](about:aimed.girls-adolescents-women.share) del total")
                .statements()
                .get(0);
        assertThat(about.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(about.pieces())
                .containsExactly(
                        new Piece.Words("alrededor de "),
                        new Piece.Value("aimed.girls-adolescents-women.share", NumberStyle.LIMIT, "23%"),
                        new Piece.Words(" del total"));
        assertThat(about.asserts()).extracting(Assertion::is).containsExactly("about");
        assertThat(codes("más de [356](figure:reports.total)")).containsExactly("words-loose");
    }

    @Test
    void the_group_a_change_is_due_to_is_named() {
        Statement cause = read("El total [aumentó](moves:reports.total) "
                        + "[debido a las entidades federativas](cause:reports.group.EF).")
                .statements()
                .get(0);
        assertThat(cause.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(cause.pieces())
                .contains(new Piece.Name("entidades federativas", List.of(new Reference(Reference.Kind.GROUP, "EF"))));
        assertThat(codes("El total [aumentó](moves:reports.total) [debido a los estados](cause:reports.group.EF)."))
                .containsExactly("cause-unnamed");
    }

    @Test
    void no_number_hides_in_words_that_are_bound_to_a_check() {
        assertThat(codes("[aumentaron 400](moves:reports.total)")).containsExactly("number-loose");
        assertThat(codes("[400 por las entidades federativas](cause:reports.group.EF)"))
                .containsExactly("number-loose");
    }

    @Test
    void r53_a_number_in_words_before_what_figures_count_is_loose_too() {
        for (String words : List.of(
                "Los tres objetivos.",
                "Fueron ciento treinta y dos acciones.",
                "Dos mil personas.",
                "La mitad de las acciones.",
                "Treinta por ciento de ellas.")) {
            assertThat(codes(words)).as(words).containsExactly("number-in-words");
        }
        assertThat(codes("Los tres objetivos con más acciones reúnen [130](figure:concentration.top3) de ellas."))
                .isEmpty();
        assertThat(codes("Los cuatro objetivos con más acciones reúnen [130](figure:concentration.top3) de ellas."))
                .containsExactly("number-in-words");
        for (String words :
                List.of("Para millones de personas.", "Los tres órdenes de gobierno.", "Otra institución.")) {
            assertThat(codes(words)).as(words).isEmpty();
        }
    }

    @Test
    void r53_a_loose_number_is_told_with_what_the_data_give() {
        Finding near = first("Se concentra 37% de ellas.");
        assertThat(near.expected()).isEqualTo("36.51%");
        assertThat(near.reason()).startsWith("Los datos dan 36.51%: ");
        assertThat(near.records()).hasSize(130);
        assertThat(first("Son dos mil personas.").expected()).isEmpty();
        assertThat(first("Hubo 987654 acciones.").expected()).isEmpty();
    }

    /** What is found first. */
    private static Finding first(String text) {
        return read(text).statements().get(0).findings().get(0);
    }

    @Test
    void the_call_of_a_footnote_is_no_number_and_is_printed_as_a_call() {
        ReadText text = read("Hubo acciones[^1].\n[^1]: Las que se reportaron.");
        assertThat(text.holds()).isTrue();
        assertThat(text.blocks())
                .containsExactly(
                        new Printed(
                                Block.Kind.PARAGRAPH,
                                "",
                                List.of(Run.words("Hubo acciones"), Run.call("1"), Run.words("."))),
                        new Printed(Block.Kind.NOTE, "1", List.of(Run.words("Las que se reportaron."))));
    }

    @Test
    void a_block_is_printed_with_its_figures() {
        assertThat(read("Hubo [356](figure:reports.total).").blocks().get(0).runs())
                .containsExactly(Run.words("Hubo "), new Run(Run.Kind.FIGURE, "356", "reports.total"), Run.words("."));
    }

    @Test
    void where_an_edition_was_published_is_said_as_it_was_given_and_beside_no_figure() {
        assertThat(codes("Los datos se tomaron de [Informe 2023, p. 3](source:edition)."))
                .containsExactly("source-differs");
        assertThat(codes("De [](source:edition) se tomaron [356](figure:reports.total)."))
                .containsExactly("source-beside-figure");
    }

    @Test
    void every_loose_number_of_a_sentence_is_told_on_its_own() {
        assertThat(read("Hubo 400 sesiones en 12 estados, 20,053 personas, 20 053 más y 37 % de avance, 1 de 5.")
                        .statements()
                        .get(0)
                        .findings())
                .extracting(Finding::written)
                .containsExactly("400", "12", "20,053", "20 053", "37 %", "1", "5");
    }
}
