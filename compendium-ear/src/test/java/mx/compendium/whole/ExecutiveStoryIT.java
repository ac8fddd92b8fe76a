package mx.compendium.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Who directs understands the state of a period on a desk and on a phone, and reaches any record behind any number. */
class ExecutiveStoryIT extends Story {

    private static final String OVERVIEW = "/app/figures/dashboard.xhtml?period=2023";

    private static final List<String> CHARTS = List.of(
            "OBJECTIVES",
            "GROUPS",
            "TYPES",
            "CROSSED",
            "STATES",
            "TERRITORIES",
            "POPULATIONS",
            "MEASURED",
            "TIMELINESS",
            "INSTITUTIONS");

    @Test
    void from_the_landing_to_the_130_records_in_two_clicks() {
        for (int width : new int[] {1440, 390}) {
            page.setViewportSize(width, 900);
            if (width == 1440) {
                enter("ejecutiva.unidad", "/app/home.xhtml");
            } else {
                open("/app/home.xhtml");
            }
            page.locator("main a[href='" + OVERVIEW + "']").first().click();
            page.locator(".headline a", new Page.LocatorOptions().setHasText("Ver las 130 acciones"))
                    .click();
            assertThat(page.locator("h1")).hasText("130 acciones");
            assertThat(page.locator("tbody tr")).hasCount(50);
            page.locator("[data-more]").click();
            assertThat(page.locator("tbody tr")).hasCount(100);
            page.locator("tbody tr a").first().click();
            assertThat(page.locator("main")).containsText("PMM-2023-");
        }
    }

    @Test
    void what_one_sees_another_sees_at_the_same_address() {
        enter("ejecutiva.unidad", OVERVIEW);
        page.locator(".narrow summary").click();
        page.locator("select[name=group]").selectOption("EF");
        page.locator("select[name=type]").selectOption("PROGRAM");
        page.locator(".narrow button").click();
        page.waitForURL("**group=EF**");
        String total = page.locator(".headline .value").first().textContent();
        Page other = colleague("auditora.unidad");
        other.navigate(page.url());
        assertThat(other.locator(".headline .value").first()).hasText(total);
        assertThat(other.locator(".chips li")).hasCount(2);
        other.locator(".chips a").first().click();
        assertThat(other.locator(".chips li")).hasCount(1);
    }

    @Test
    void every_chart_has_its_table_its_caption_and_can_be_taken_away() {
        enter("ejecutiva.unidad", OVERVIEW);
        picture("overview");
        assertThat(page.locator("#objectives h2")).hasText("Los objetivos 1, 7 y 15 concentran 36.51% de las acciones");
        page.locator("#objectives .fold summary").last().click();
        assertThat(page.locator("#objectives tbody tr")).hasCount(23);
        assertThat(page.locator("#objectives .caption")).containsText("R-02");
        Assertions.assertEquals(CHARTS.size(), page.locator(".take").count());
        Rest executive = Rest.as("ejecutiva.unidad");
        HttpResponse<byte[]> table = executive.screen("/app/figures/chart.csv?period=2023&chart=OBJECTIVES");
        Assertions.assertTrue(Rest.text(table).contains("7,7. Reducir vulnerabilidades,46,44"), Rest.text(table));
        HttpResponse<byte[]> drawing = executive.screen("/app/figures/chart.svg?period=2023&chart=STATES");
        Assertions.assertTrue(Rest.text(drawing).startsWith("<svg"));
        Assertions.assertEquals(
                404,
                executive
                        .screen("/app/figures/chart.csv?period=2023&chart=NADA")
                        .statusCode());
        Assertions.assertEquals(
                403,
                Rest.as("enlace.salud")
                        .screen("/app/figures/chart.csv?period=2023&chart=OBJECTIVES")
                        .statusCode());
    }

    @Test
    void each_chart_is_taken_away_as_a_table_a_drawing_and_a_picture() {
        Rest executive = Rest.as("ejecutiva.unidad");
        for (String chart : CHARTS) {
            String csv = Rest.text(executive.screen("/app/figures/chart.csv?period=2023&chart=" + chart));
            Assertions.assertTrue(csv.lines().count() > 1, chart + ": " + csv);
            String svg = Rest.text(executive.screen("/app/figures/chart.svg?period=2023&chart=" + chart));
            Assertions.assertTrue(svg.startsWith("<svg") && svg.contains("Panorama de 2023"), chart + ": " + svg);
        }
        assertPicture(executive, "/app/figures/chart.png?period=2023&chart=CROSSED");
        assertPicture(executive, "/app/figures/chart.png?period=2023&chart=TREND");
        assertPicture(executive, "/app/period/pace.png?period=2023&chart=ROWS");
        assertPicture(Rest.as("enlace.ef-gro"), "/app/action/history.png?chart=OWN");
        Assertions.assertEquals(
                403,
                Rest.as("revisora.unidad")
                        .screen("/app/action/history.csv?chart=OWN")
                        .statusCode());
    }

    private static void assertPicture(Rest who, String address) {
        HttpResponse<byte[]> answer = who.screen(address);
        Assertions.assertEquals(
                "image/png", answer.headers().firstValue("Content-Type").orElse(""), address);
        Assertions.assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(answer.body(), 4), address);
    }

    @Test
    void another_period_keeps_the_filters_and_says_which_of_them_meets_nobody() {
        enter("ejecutiva.unidad", OVERVIEW + "&group=OSC&type=PROGRAM");
        page.locator(".switcher summary").click();
        page.locator(".switcher a", new Page.LocatorOptions().setHasText("2022"))
                .first()
                .click();
        page.waitForURL("**period=2022&group=OSC&type=PROGRAM");
        assertThat(page.locator(".chips li")).hasCount(2);
        assertThat(page.locator("main")).containsText("El filtro se conserva");
    }

    @Test
    void a_view_is_one_page_on_paper() throws IOException {
        enter("ejecutiva.unidad", OVERVIEW + "&group=EF");
        String link = page.locator("a[href*='view.pdf']").getAttribute("href");
        Assertions.assertTrue(link.endsWith("period=2023&group=EF"), link);
        Rest executive = Rest.as("ejecutiva.unidad");
        byte[] paper = executive.screen(link).body();
        Files.write(Path.of("target/stories/view.pdf"), paper);
        String written = new String(paper, StandardCharsets.ISO_8859_1);
        Assertions.assertTrue(written.startsWith("%PDF"), written.substring(0, 5));
        Assertions.assertEquals(
                1,
                Pattern.compile("/Type /Page\\b(?!s)")
                        .matcher(written)
                        .results()
                        .count());
        String sealed = "/app/figures/view.pdf?period=2022&group=EF";
        Assertions.assertArrayEquals(
                executive.screen(sealed).body(), executive.screen(sealed).body());
        Assertions.assertEquals(
                404, executive.screen("/app/figures/view.pdf?period=1999").statusCode());
        Assertions.assertEquals(
                403,
                Rest.as("enlace.salud")
                        .screen("/app/figures/view.pdf?period=2023")
                        .statusCode());
    }

    @Test
    void before_an_audience_the_keys_lead_from_finding_to_finding_and_out() {
        enter("ejecutiva.unidad", OVERVIEW + "&group=EF");
        page.locator("a[href*='present.xhtml']").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**present.xhtml**");
        picture("present-numbers");
        page.keyboard().press("ArrowRight");
        page.waitForURL("**screen=2");
        assertThat(page.locator("h1")).containsText("concentran");
        assertThat(page.locator(".bars li")).hasCount(23);
        picture("present-objectives");
        page.locator("[rel=next]").click();
        page.waitForURL("**screen=3");
        page.keyboard().press("ArrowLeft");
        page.waitForURL("**screen=2");
        page.keyboard().press("Escape");
        page.waitForURL("**dashboard.xhtml?period=2023&group=EF");
    }

    @Test
    void every_screen_of_a_presentation_is_reached_by_links_alone() {
        enter("ejecutiva.unidad", "/app/figures/present.xhtml?period=2023");
        int screens = 1;
        while (page.locator("[rel=next]").count() > 0) {
            page.locator("[rel=next]").click();
            screens++;
            page.waitForURL("**screen=" + screens);
            picture("present-" + screens);
        }
        assertThat(page.locator(".at")).hasText("10 de 10");
        Assertions.assertEquals(10, screens);
    }

    @Test
    void in_the_dark_nothing_becomes_a_barrier_and_a_choice_stays() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        enter("ejecutiva.unidad", OVERVIEW);
        Assertions.assertEquals("rgb(21, 25, 28)", ground());
        picture("dark-overview");
        open("/app/figures/selection.xhtml?period=2023&objective=7");
        picture("dark-selection");
        open("/app/figures/trends.xhtml?period=2023");
        picture("dark-trends");
        open("/app/figures/present.xhtml?period=2023&screen=5");
        picture("dark-present");
        open(OVERVIEW);
        page.locator("[data-scheme]").click();
        Assertions.assertEquals("rgb(255, 255, 255)", ground());
        page.reload();
        Assertions.assertEquals("rgb(255, 255, 255)", ground());
        page.locator("[data-scheme]").click();
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.DARK)
                .setMedia(com.microsoft.playwright.options.Media.PRINT));
        Assertions.assertEquals("rgb(255, 255, 255)", ground());
    }

    private String ground() {
        return (String) page.evaluate("() => getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void the_control_body_reads_the_lists_and_finds_no_way_it_may_not_go() {
        enter("auditora.unidad", "/app/figures/selection.xhtml?period=2023&objective=7");
        assertThat(page.locator("tbody tr")).hasCount(46);
        assertThat(page.locator("tbody a")).hasCount(0);
        assertThat(page.locator(".menu .present")).hasText("Panorama");
    }

    @Test
    void what_the_overview_shows_is_what_the_interface_tells() {
        Map<String, String> told = Rest.as("ejecutiva.unidad")
                .read("/periods/2023/figures")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .collect(Collectors.toMap(figure -> figure.getString("code"), figure -> figure.getString("text")));
        enter("ejecutiva.unidad", OVERVIEW);
        Assertions.assertEquals(
                IntStream.rangeClosed(1, 23)
                        .mapToObj("reports.objective.%02d"::formatted)
                        .map(told::get)
                        .toList(),
                shown("#objectives"));
        Assertions.assertEquals(
                Stream.of("APF", "EF", "OCA", "LEG", "JUD", "OSC")
                        .map(group -> told.get("reports.group." + group))
                        .toList(),
                shown("#groups"));
        Assertions.assertEquals(
                Stream.of("PROGRAM", "ACTION", "GOOD_PRACTICE")
                        .map(type -> told.get("reports.type." + type))
                        .toList(),
                shown("#types"));
        assertThat(page.locator(".headline .value")).hasText(new String[] {
            told.get("reports.total"),
            told.get("participants.total"),
            told.get("objectives.covered") + " de 23",
            told.get("concentration.top3.share"),
            told.get("aimed.girls-adolescents-women.share")
        });
    }

    private List<String> shown(String chart) {
        return page.locator(chart + " > .bars b").allTextContents();
    }

    @Test
    void in_print_the_charts_stay_and_the_ways_around_them_go() {
        enter("ejecutiva.unidad", OVERVIEW);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator("#objectives .bars").first()).isVisible();
        assertThat(page.locator(".narrow")).isHidden();
        assertThat(page.locator("#objectives .take")).isHidden();
    }

    @Test
    void what_is_provisional_says_so_and_what_nobody_reported_is_told() {
        enter("ejecutiva.unidad", "/app/figures/dashboard.xhtml?period=2024");
        assertThat(page.locator("main .note").first()).containsText("provisionales, con datos al");
        assertThat(page.locator("main")).containsText("Todavía no hay acciones aceptadas en este periodo.");
        open("/app/figures/dashboard.xhtml?period=2023&group=JUD&objective=21");
        assertThat(page.locator("main")).containsText("Ninguna acción aceptada cumple con todo lo elegido");
        open("/app/figures/trends.xhtml?period=2023");
        picture("trends");
        assertThat(page.locator("tbody tr")).hasCount(3);
        assertThat(page.locator("main")).containsText("Cubre 13 meses.");
    }

    @Test
    void the_pace_of_a_period_is_told_day_by_day_and_institution_by_institution() {
        enter("admin.unidad", "/app/period/missing.xhtml?period=2023");
        page.locator("main a[href='/app/period/pace.xhtml?period=2023']").click();
        assertThat(page.locator("h1")).hasText("Ritmo de 2023");
        assertThat(page.locator("section[aria-labelledby=rows-title] tbody tr")).hasCount(60);
        assertThat(page.locator("main")).containsText("sus acciones llegaron ya con folio");
        picture("pace");
    }

    @Test
    void an_institution_sees_what_it_has_in_every_period_and_its_share_of_what_is_public() {
        enter("enlace.ef-gro", "/app/home.xhtml");
        page.locator("main a[href='/app/action/history.xhtml']").click();
        assertThat(page.locator("tbody tr").last()).containsText("2.31%");
        picture("own-history");
        Assertions.assertEquals(
                403,
                Rest.as("revisora.unidad").screen("/app/action/history.xhtml").statusCode());
    }
}
