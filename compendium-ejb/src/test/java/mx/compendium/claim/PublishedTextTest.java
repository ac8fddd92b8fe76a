package mx.compendium.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import mx.compendium.catalogue.ReferenceCatalogue;
import mx.compendium.claim.Finding.Weight;
import mx.compendium.claim.ReadText.Statement;
import mx.compendium.claim.boundary.TextReading;
import mx.compendium.demonstration.DemonstrationEditions;
import mx.compendium.demonstration.PublishedText;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.boundary.FigureCounting;
import org.junit.jupiter.api.Test;

/** What the printed summary of 2023 says, read against the reports of 2023. */
class PublishedTextTest {

    private static final DemonstrationEditions EDITIONS = new DemonstrationEditions(ReferenceCatalogue.load());
    private static final PeriodContent CONTENT = EDITIONS.edition2023();
    private static final PeriodFigures FIGURES = FigureCounting.ofSealed(
            new SealedDataset(CONTENT, "1", Instant.EPOCH),
            History.of("2022", new SealedDataset(EDITIONS.edition2022(), "0", Instant.EPOCH)));
    private static final ReadText READ = TextReading.of(PublishedText.of("2023").orElseThrow(), FIGURES, CONTENT);

    private static Statement statement(String beginning) {
        return READ.statements().stream()
                .filter(one -> one.text().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Statement statement) {
        return statement.findings().stream().map(Finding::code).toList();
    }

    private static Statement read(String line) {
        return TextReading.of(line, FIGURES, CONTENT).statements().get(0);
    }

    @Test
    void what_is_true_is_found_true() {
        for (String beginning : List.of("La edición", "Las ferias", "Las acciones de las entidades", "La clínica")) {
            assertThat(statement(beginning).verdict()).isEqualTo(Verdict.HOLDS);
            assertThat(statement(beginning).findings()).isEmpty();
        }
        assertThat(statement("Alrededor de 23%").verdict()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void r03_36_51_is_true_only_under_truncation() {
        assertThat(statement("El 36.51%").verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(statement("El 36.51%").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("only-when-truncated");
            assertThat(finding.expected()).isEqualTo("36.52%");
            assertThat(finding.weight()).isEqualTo(Weight.NOTE);
        });
    }

    @Test
    void r05_the_cause_is_refused_and_a_supported_one_offered() {
        assertThat(statement("El total de acciones").verdict()).isEqualTo(Verdict.FAILS);
        assertThat(statement("El total de acciones").findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("cause-fails");
            assertThat(finding.expected()).isEqualTo("sobre todo por las entidades federativas");
            assertThat(finding.reason()).contains("menos de la mitad");
            assertThat(finding.records()).hasSize(8);
        });
        assertThat(
                        read("El total [aumentó](moves:reports.total) [debido a las entidades federativas](cause:reports.group.EF).")
                                .verdict())
                .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void the_figure_of_calendar_2022_is_marked_out_of_scope() {
        assertThat(codes(statement("En Guerrero"))).containsExactly("out-of-scope", "out-of-scope");
        assertThat(statement("En Guerrero").verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(statement("En Guerrero").findings().get(0).expected().replace('\u00a0', ' '))
                .isEqualTo("del 1 de enero al 31 de diciembre de 2022");
    }

    @Test
    void three_number_styles_are_reported() {
        assertThat(READ.whole()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("styles-mixed");
            assertThat(finding.written().split(" · ")).hasSize(3);
        });
    }

    @Test
    void r04_a_first_time_without_a_stated_universe_is_reported() {
        assertThat(codes(statement("Participan"))).containsExactly("first-time-without-universe");
        assertThat(statement("Participan").findings().get(0).expected()).isEqualTo("por primera vez desde 2022");
        assertThat(statement("Participan").verdict()).isEqualTo(Verdict.UNSUPPORTED);
        assertThat(read("[Por primera vez](first-time:participants.group.OSC) desde [2022](name:edition:2022).")
                        .verdict())
                .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void r52_actions_reported_are_not_compliance() {
        assertThat(codes(statement("Por primera vez"))).containsExactly("first-time-without-universe", "compliance");
        assertThat(statement("Por primera vez").verdict()).isEqualTo(Verdict.FAILS);
    }

    @Test
    void the_whole_does_not_hold() {
        assertThat(READ.holds()).isFalse();
        assertThat(READ.statements()).hasSize(10);
    }

    @Test
    void r53_a_wrong_number_a_loose_one_and_an_unsupported_first_time_are_told_with_what_would_be_right() {
        assertThat(read("El [37%](figure:concentration.top3.share) del total.").findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("figure-differs");
                    assertThat(finding.expected()).isEqualTo("36.51%");
                    assertThat(finding.records()).hasSize(130);
                });
        assertThat(codes(read("Se hicieron 400 acciones."))).containsExactly("number-loose");
        assertThat(codes(read("Por primera vez hay acciones."))).containsExactly("words-loose");
        assertThat(codes(read("[Por primera vez](first-time:participants.group.EF) desde [2022](name:edition:2022).")))
                .containsExactly("first-time-fails");
    }

    @Test
    void r53_what_cannot_be_read_or_does_not_exist_is_told() {
        assertThat(codes(read("Hay [muchas](figure:reports.total) acciones."))).containsExactly("number-unreadable");
        assertThat(codes(read("Hay [3](figure:no.such) acciones."))).containsExactly("figure-unknown");
        assertThat(codes(read("[subieron](grows:reports.total)"))).containsExactly("mark-unknown");
        assertThat(codes(read("[se concentra](largest:uno)"))).containsExactly("mark-unknown", "words-loose");
        assertThat(codes(read("[2023](name:year:2023)"))).containsExactly("mark-unknown");
        assertThat(codes(read("[alrededor de 24%](about:aimed.girls-adolescents-women.share)")))
                .containsExactly("about-differs");
    }

    @Test
    void r54_a_name_hides_no_number_and_names_what_it_says() {
        assertThat(codes(read("[2023](name:edition:2023)"))).isEmpty();
        assertThat(codes(read("[1, 7 y 15](name:objective:1,objective:7,objective:15)")))
                .isEmpty();
        assertThat(codes(read("[400 acciones de 2023](name:edition:2023)"))).containsExactly("name-fails");
        assertThat(codes(read("[2021](name:edition:2021)"))).containsExactly("name-fails");
        assertThat(codes(read("[el objetivo 8](name:objective:7)"))).containsExactly("name-fails");
        assertThat(codes(read("[junio de 2024](name:coverage:2023)"))).containsExactly("name-fails");
        assertThat(codes(read("[2022](name:dates:PMM-2023-0216/9)"))).containsExactly("name-fails");
    }
}
