package mx.compendium.publication.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.compendium.kernel.Sha256;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.Editions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The documents as pages, read as text. */
class HtmlPageTest {

    private static final String REPORT =
            page(Typesetting.of(Manuscript.of(Editions.report2023(), DocumentFormat.HTML), percent -> {}));
    private static final String BOOK =
            page(Typesetting.of(Manuscript.of(Editions.smallCompendium(), DocumentFormat.HTML), percent -> {}));

    static final List<String> PAGES = List.of(REPORT, BOOK);

    @ParameterizedTest
    @FieldSource("PAGES")
    void nothing_runs_and_only_the_style_with_the_promised_digest_applies(String page) {
        String style = all(page, "(?s)<style>(.*?)</style>").get(0);
        String digest = Base64.getEncoder().encodeToString(Sha256.of(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(page)
                .contains("default-src 'none'; img-src data:; style-src 'sha256-" + digest + "'")
                .doesNotContain("<script", " style=", " onclick");
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void every_place_has_one_name_and_every_link_within_leads_somewhere(String page) {
        List<String> ids = all(page, " id=\"([^\"]*)\"");
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> there = new HashSet<>(ids);
        assertThat(all(page, "href=\"#([^\"]*)\"")).isNotEmpty().allMatch(there::contains);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void each_figure_leads_to_its_records(String page) {
        List<String> explained = all(page, "<li id=\"cifra-([^\"]*)\"");
        assertThat(explained).isNotEmpty();
        assertThat(all(page, "href=\"https://compendio.example/api/v1/editions/2023/figures/([^/\"]*)/records\""))
                .containsExactlyElementsOf(explained);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void it_says_its_language_its_title_and_where_its_content_begins(String page) {
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"es-MX\">", "<main id=\"contenido\"", "href=\"#contenido\"");
        assertThat(all(page, "<h1>")).hasSize(1);
        assertThat(all(page, "<title>([^<]+)</title>")).hasSize(1);
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void every_drawing_has_words_or_is_an_ornament_without_and_every_column_has_a_head(String page) {
        assertThat(all(page, "(<svg [^>]*>)"))
                .allMatch(svg -> svg.contains("aria-hidden=\"true\"")
                        || (svg.contains("role=\"img\"") && svg.contains("aria-label=\"")));
        assertThat(all(page, "(?s)(<svg [^>]*aria-hidden=\"true\".*?</svg>)")).noneMatch(svg -> svg.contains("<text"));
        assertThat(all(page, "(?s)<table>(.*?)</table>"))
                .isNotEmpty()
                .allMatch(table -> table.contains("<th scope=\"col\""));
    }

    @ParameterizedTest
    @FieldSource("SENTENCES")
    void numbers_within_sentences_lead_to_their_definition(String sentence) {
        assertThat(REPORT.replace("&nbsp;", " ")).contains(sentence);
    }

    static final List<String> SENTENCES = List.of(
            "se concentra <a class=\"n\" href=\"#cifra-concentration.top3.share\">36.51%</a>",
            "aumentaron de <a class=\"n\" href=\"#cifra-reports.total\">346</a> a <a class=\"n\" href=\"#cifra-reports.total\">356</a>");

    private static String page(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(HtmlPageTest::first)
                .toList();
    }

    private static String first(MatchResult result) {
        return result.groupCount() == 0 ? result.group() : result.group(1);
    }
}
