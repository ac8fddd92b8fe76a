package mx.compendium.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** While campaigns last the portal leaves out what promotes, by a switch of the administrator, and nothing else. */
class SilenceStoryIT extends Story {

    private static final String SCREEN = "/app/publication/silence.xhtml";
    private static final String REASON =
            "Proceso electoral federal 2026-2027; Constitución, artículo 41, base III, apartado C, y LGIPE, artículo 209.";

    private final Rest anybody = Rest.anonymous();

    @Test
    void an_administrator_switches_it_on_everybody_keeps_the_data_and_it_is_lifted_early() throws InterruptedException {
        Waiting.until(() -> Optional.of(anybody.get("/editions/2022/documents/executive-report.pdf"))
                .filter(answer -> answer.statusCode() == 200));
        assertThat(get("/").text()).contains("class=\"cover\"", "og:image");
        String tag = get("/objectives").headers().get("etag");
        declare();
        waitForHome(true);
        assertThat(get("/objectives").headers().get("etag")).isNotEqualTo(tag);
        whatPromotesIsGone();
        whatMustBePublicStays();
        theUnitSeesIt();
        lift();
        waitForHome(false);
        assertThat(get("/").text()).contains("class=\"cover\"", "og:image");
        assertThat(get("/editions/2022/round-tables").text()).contains("class=\"bars\"");
    }

    private void declare() {
        enter("admin.unidad", SCREEN);
        assertThat(page.locator("#state")).containsText("Sin veda");
        assertThat(page.locator("main")).containsText("Las cifras destacadas de la portada");
        field("reason", REASON);
        field("until", inDays(-1));
        press("Activar la veda");
        assertThat(page.locator(".problems")).containsText("posterior a su inicio");
        field("until", inDays(2));
        picture("silence-declare");
        page.locator("[id='form:declare']").dblclick();
        page.waitForURL("**done=declare**");
        assertThat(page.locator("#state")).containsText("En vigor hasta el");
        assertThat(page.locator(".silence-sign")).isVisible();
        picture("silence-declared");
        field("reason", REASON);
        field("until", inDays(1));
        press("Activar la veda");
        assertThat(page.locator(".problems")).containsText("Ya hay una veda registrada");
    }

    private void field(String name, String value) {
        page.locator("[id='form:" + name + "']").fill(value);
    }

    private static String inDays(int days) {
        return ZonedDateTime.now(ZoneId.of("America/Mexico_City"))
                .plusDays(days)
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm"));
    }

    private void waitForHome(boolean silent) throws InterruptedException {
        Waiting.until(
                () -> Optional.of(get("/").text().contains("class=\"silence\"")).filter(told -> told == silent));
    }

    private void whatPromotesIsGone() {
        open("/?lang=es");
        assertThat(page.locator(".silence")).containsText("Por el periodo de veda electoral, y hasta el");
        assertThat(page.locator(".silence")).containsText("artículo 209");
        assertThat(page.locator(".cover, .figures, .bars, .product .icon, meta[property^='og:']"))
                .hasCount(0);
        picture("silence-home");
        open("/?lang=en");
        assertThat(page.locator(".silence")).containsText("Because of the electoral silence required by law");
        open("/editions/2022?lang=es");
        assertThat(page.locator(".cover, .figures, .family, a[href$='/round-tables'], meta[property^='og:']"))
                .hasCount(0);
        picture("silence-edition");
        assertThat(open("/editions/2022/round-tables")).isEqualTo(200);
        assertThat(heading()).isEqualTo("Esta página no se muestra durante la veda electoral");
        assertThat(page.locator("meta[name=robots]")).hasAttribute("content", "noindex");
        picture("silence-page");
        assertThat(get("/editions/2022/card.png").status()).isEqualTo(404);
        assertThat(get("/feed.xml").text()).contains("<entry>").doesNotContain("<summary>");
        assertThat(get("/sitemap.xml").text()).contains("/editions/2022<").doesNotContain("round-tables");
    }

    private void whatMustBePublicStays() {
        open("/?lang=es");
        assertThat(page.locator("a[href$='/editions/2022/documents/executive-report.pdf']"))
                .isVisible();
        open("/actions?edition=2022");
        page.locator(".hits h3 a").first().click();
        page.waitForURL("**/editions/2022/actions/PMM-2022-*");
        assertThat(page.locator("article.action h1")).isVisible();
        picture("silence-action");
        byte[] report =
                anybody.get("/editions/2022/documents/executive-report.pdf").body();
        assertThat(anybody.verify(report).getBoolean("known")).isTrue();
        assertThat(open("/editions/2022/figures/reports.total")).isEqualTo(200);
        assertThat(page.locator("tbody tr")).hasCount(50);
        open("/verification.xhtml");
        assertThat(page.locator("#published")).containsText("SHA-256");
        assertThat(anybody.get("/editions/2022/figures").statusCode()).isEqualTo(200);
        assertThat(get("/open-data/catalog.jsonld").text()).contains("spdx:checksumValue");
    }

    private void theUnitSeesIt() {
        Page executive = colleague("ejecutiva.unidad");
        executive.locator(".silence-sign").click();
        executive.waitForURL("**" + SCREEN);
        assertThat(executive.locator("#state")).containsText("En vigor");
        assertThat(executive.locator("[id='form:declare']")).hasCount(0);
        picture(executive, "silence-executive");
    }

    private void lift() {
        open(SCREEN);
        press("Levantar");
        page.waitForURL(Pattern.compile(".*lift=.*"));
        picture("silence-lift");
        field("reason", "Prueba del interruptor.");
        page.locator("[id='form:lift']").click();
        page.waitForURL("**done=lift**");
        assertThat(page.locator("#state")).containsText("Sin veda");
        assertThat(page.locator("tbody")).containsText("Levantada");
        assertThat(page.locator(".silence-sign")).hasCount(0);
        picture("silence-lifted");
    }

    /** Past the memory of the browser, which may hold a page some seconds. */
    private APIResponse get(String path) {
        return page.request().get(address() + path);
    }
}
