package mx.compendium.publication.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.Editions;
import mx.compendium.publication.GateFinding;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.boundary.FigureCounting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** every number that is printed stands for a figure or is a declared one. */
class R57PrintedNumbersTest {

    private static final PeriodContent CONTENT = Editions.content2023();
    private static final PeriodFigures FIGURES = FigureCounting.ofSealed(
            new SealedDataset(CONTENT, "1", Instant.EPOCH),
            History.of("2022", new SealedDataset(Editions.content2022(), "0", Instant.EPOCH)));
    private static final Manuscript REPORT = Manuscript.of(Editions.report2023(), DocumentFormat.HTML);
    private static final Manuscript BOOK = Manuscript.of(Editions.compendium2023(), DocumentFormat.HTML);

    private static List<GateFinding> read(Manuscript manuscript) {
        return PrintedNumbers.of(manuscript, FIGURES, CONTENT);
    }

    /** The manuscript as it would be if somebody had written the other thing. */
    private static List<GateFinding> altered(Manuscript manuscript, String one, String other) {
        String xml = new String(manuscript.xml, StandardCharsets.UTF_8);
        assertThat(xml).contains(one);
        return read(new Manuscript(
                manuscript.format,
                manuscript.styleSheet,
                xml.replaceFirst(java.util.regex.Pattern.quote(one), java.util.regex.Matcher.quoteReplacement(other))
                        .getBytes(StandardCharsets.UTF_8),
                manuscript.created,
                manuscript.seed,
                manuscript.sequences));
    }

    @Test
    void the_documents_of_2023_print_no_number_nobody_stands_for() {
        assertThat(read(REPORT)).isEmpty();
        assertThat(read(BOOK)).isEmpty();
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "figure=\"concentration.top3.share\">36.51%|figure=\"concentration.top3.share\">37%",
                "number=\"356\"|number=\"357\"",
                "note=\"346 en 2022\"|note=\"345 en 2022\"",
                "reports=\"168\"|reports=\"167\"",
                "share=\"47.19%\"|share=\"47.20%\"",
                "participants=\"32\"|participants=\"33\"",
                "code=\"reports.total\" text=\"356\"|code=\"reports.total\" text=\"355\"",
                "quotient=\"130 / 356\"|quotient=\"131 / 356\"",
                ">46 en 2023</text>|>47 en 2023</text>"
            })
    void a_number_that_is_not_its_figure_s_is_false(String one, String other) {
        assertThat(altered(REPORT, one, other)).isNotEmpty().allSatisfy(found -> {
            assertThat(found.finding().code()).isEqualTo("figure-differs");
            assertThat(found.finding().expected()).isNotEmpty();
            assertThat(found.mayBeExcepted()).isFalse();
        });
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Moverse de un país|400 veces, moverse de un país",
                "Cada acción se cuenta una vez|Cada acción de las 400 se cuenta una vez",
                "title=\"Anexo 1.|title=\"Anexo 99."
            })
    void a_number_nobody_stands_for_is_told_with_its_place(String one, String other) {
        assertThat(altered(REPORT, one, other)).singleElement().satisfies(found -> {
            assertThat(found.finding().code()).isEqualTo("number-loose");
            assertThat(found.document()).isEqualTo("executive-report");
            assertThat(found.place()).isNotEmpty();
            assertThat(found.mayBeExcepted()).isTrue();
        });
    }

    @Test
    void the_cells_of_the_cross_table_sum_to_their_figures() {
        assertThat(altered(BOOK, "<cell text=\"22\" figure=\"\"", "<cell text=\"23\" figure=\"\""))
                .singleElement()
                .satisfies(found -> assertThat(found.finding().code()).isEqualTo("figure-differs"));
    }

    @Test
    void rule12_a_part_that_was_to_be_kept_back_stops_the_book() {
        assertThat(altered(BOOK, "<part text=\"127\"", "<part text=\"3\""))
                .singleElement()
                .satisfies(found -> assertThat(found.finding().code()).isEqualTo("small-cell"));
    }
}
