package mx.compendium.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A citizen searches, opens what was found, cites it, downloads the data and verifies the file; without account or cookie. */
class CitizenStoryIT extends Story {

    @Test
    void searches_opens_cites_downloads_and_verifies(@TempDir Path folder) throws IOException, InterruptedException {
        Waiting.until(() -> Optional.of(Rest.anonymous().get("/editions/2022/documents/dictionary.csv"))
                .filter(answer -> answer.statusCode() == 200));
        search();
        cite();
        verify(download(folder));
        assertThat(window().cookies()).isEmpty();
    }

    private void search() {
        open("/");
        picture("citizen-home");
        page.fill("#q", "ferias promocion SALUD");
        page.keyboard().press("Enter");
        page.waitForURL("**/actions?q=**");
        open("/actions?q=ferias+promocion+SALUD&edition=2022");
        assertThat(page.locator("#found")).hasText("1 acción");
        assertThat(page.locator(".hits mark").first()).hasText("Ferias");
        picture("citizen-found");
        page.locator(".hits h3 a").click();
        page.waitForURL("**/editions/2022/actions/PMM-2022-*");
        picture("citizen-action");
    }

    private void cite() {
        assertThat(page.locator("#cite-plain")).containsText("Ferias de Promoción de la Salud");
        assertThat(page.locator("#cite-plain")).containsText(page.url());
        page.locator(".cite summary").click();
        assertThat(page.locator(".cite pre").first()).containsText("@misc{PMM-2022-");
    }

    private Path download(Path folder) throws IOException {
        open("/open-data");
        picture("citizen-data");
        Download download = page.waitForDownload(() ->
                page.locator("a[href$='/editions/2022/documents/actions.csv']").click());
        Path file = folder.resolve("actions.csv");
        download.saveAs(file);
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        assertThat(lines.get(0)).contains("objetivo_principal");
        return file;
    }

    private void verify(Path file) {
        page.locator(".ways a[href='/verification.xhtml']").click();
        page.locator("#verification-file").setInputFiles(file);
        assertThat(page.locator("#verification-ours")).isVisible();
        assertThat(page.locator("#verification-ours")).containsText(Pattern.compile("CSV"));
    }

    @Test
    void a_figure_leads_to_its_records_and_each_to_its_action() {
        open("/");
        page.locator(".figures a").first().click();
        page.waitForURL("**/figures/reports.total");
        picture("citizen-figure");
        assertThat(page.locator("tbody tr")).hasCount(50);
        page.locator("a[rel=next]").click();
        page.waitForURL("**cursor=**");
        page.locator("tbody a").first().click();
        page.waitForURL("**/editions/*/actions/PMM-*");
        open("/editions/2022/figures/reports.objective.07");
        String shown = page.locator("h1 .value").innerText();
        String csv = get("/editions/2022/figures/reports.objective.07/records.csv", "")
                .text();
        assertThat(csv.lines().count() - 1).hasToString(shown);
        assertThat(open("/editions/2022/figures/nothing")).isEqualTo(404);
    }

    @Test
    void a_printed_address_of_records_gives_a_page_to_people_and_json_to_programs() {
        open("/api/v1/editions/2022/figures/reports.total/records");
        assertThat(page.url()).endsWith("/editions/2022/figures/reports.total");
        assertThat(Rest.anonymous()
                        .read("/editions/2022/figures/reports.total/records")
                        .getJsonArray("items"))
                .hasSize(50);
    }

    @Test
    void who_shares_an_edition_shows_its_picture() {
        open("/editions/2022");
        String image = page.locator("meta[property='og:image']").getAttribute("content");
        assertThat(image).contains("/editions/2022/card.png?version=");
        assertThat(page.locator("meta[property='og:image:alt']")).hasAttribute("content", Pattern.compile("Portada.*"));
        APIResponse card = get(image.substring(image.indexOf("/editions")), "");
        assertThat(card.headers()).containsEntry("content-type", "image/png").doesNotContainKey("set-cookie");
        assertThat(card.body()).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(10_000);
    }

    @Test
    void a_page_once_read_is_not_sent_again_and_begins_no_session() {
        Response first = page.navigate(address() + "/objectives");
        String tag = first.headerValue("etag");
        assertThat(first.headerValue("set-cookie")).isNull();
        assertThat(first.headerValue("content-security-policy"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        var again = page.request()
                .get(address() + "/objectives", RequestOptions.create().setHeader("If-None-Match", tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void every_page_of_the_portal_is_read_without_a_barrier() {
        for (String path : List.of(
                "/actions",
                "/actions?q=zzzz",
                "/objectives/15",
                "/institutions",
                "/institutions/SALUD",
                "/states",
                "/states/16",
                "/editions/2022",
                "/editions/2022/round-tables",
                "/privacy",
                "/accessibility",
                "/contact",
                "/?lang=en")) {
            assertThat(open(path)).as(path).isEqualTo(200);
            for (int width : List.of(320, 390, 1440)) { // 320: 400% of a desk's 1280
                page.setViewportSize(width, 900);
                assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                        .as(path + " at " + width)
                        .isTrue();
            }
        }
        assertThat(open("/objectives/99")).isEqualTo(404);
    }

    @Test
    void a_file_for_machines_is_not_sent_again_to_who_holds_it() {
        for (String path : List.of("/sitemap.xml", "/robots.txt", "/feed.xml", "/open-data/catalog.jsonld")) {
            APIResponse first = get(path, "");
            assertThat(first.status()).as(path).isEqualTo(200);
            assertThat(first.headers()).as(path).containsKey("etag").doesNotContainKey("set-cookie");
            APIResponse again = get(path, first.headers().get("etag"));
            assertThat(again.status()).as(path).isEqualTo(304);
            assertThat(again.body()).as(path).isEmpty();
        }
    }

    @Test
    void no_public_address_sets_a_cookie() {
        for (String path : List.of(
                "/objectives/99",
                "/editions/1999",
                "/nothing-here",
                "/editions/2022/nothing",
                "/receipts/ACUSE-2024-EF-GRO-01?sha256=0",
                "/receipts/",
                "/verification.xhtml")) {
            assertThat(get(path, "").headers()).as(path).doesNotContainKey("set-cookie");
        }
    }

    private APIResponse get(String path, String held) {
        return page.request().get(address() + path, RequestOptions.create().setHeader("If-None-Match", held));
    }
}
