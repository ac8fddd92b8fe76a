package mx.compendium.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Who directs understands the state of a period on a desk and on a phone, and reaches any record behind any number. */
class ExecutiveStoryIT extends Story {

    private static final String OVERVIEW = "/app/figures/dashboard.xhtml?period=2023";

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
        Assertions.assertEquals(7, page.locator(".take").count());
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
