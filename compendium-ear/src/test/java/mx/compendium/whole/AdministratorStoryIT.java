package mx.compendium.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The administrator seals 2023, is stopped where the unit's words do not follow from the data, mends them, has the Informe
 * Ejecutivo made, publishes, and downloads what the world then reads.
 */
class AdministratorStoryIT extends Story {

    private static final String STANDARD = "México conoce todas las caras de ese trayecto.";
    private static final String REPORT = "a[aria-label*='Informe Ejecutivo (PDF)']";

    @Test
    void seals_generates_publishes_and_downloads(@TempDir Path folder) throws IOException, InterruptedException {
        enter("admin.unidad", "/app/period/sheet.xhtml?period=2023");
        assertThat(page.locator("main").innerText()).contains("356");
        seal();
        whatIsFalseIsNotPublished();
        whatNothingSupportsTakesTwo();
        isMended();
        generate();
        byte[] report = download();
        publish();
        theWorldReads(report);
        anybodyVerifies(report, folder);
        aCitizenFindsOneAction();
    }

    /** In the words of somebody who writes without accents, on a desk and on a phone. */
    private void aCitizenFindsOneAction() {
        for (int width : new int[] {1440, 390}) {
            page.setViewportSize(width, 900);
            open("/");
            page.fill("#q", "michoacan salud ninas");
            page.keyboard().press("Enter");
            page.waitForURL("**/actions?q=michoacan+salud+ninas");
            assertThat(page.locator("#found").textContent()).isEqualTo("1 acción");
            page.locator(".hits h3 a").click();
            page.waitForURL("**/editions/2023/actions/PMM-2023-*");
            assertThat(page.locator("main").textContent()).contains("Michoacán");
            assertThat(page.locator("#cite-plain").textContent()).contains(page.url());
        }
    }

    /** Without us, the sentence the unit wrote among the others, its writer under a pseudonym. */
    private static void anybodyVerifies(byte[] report, Path folder) throws IOException, InterruptedException {
        Path bundle = Files.write(
                folder.resolve("bundle.zip"),
                Waiting.until(() -> Optional.of(Rest.anonymous().get("/editions/2023/documents/bundle.zip"))
                                .filter(answer -> answer.statusCode() == 200))
                        .body());
        PublishedEditionIT.verified(bundle, Files.write(folder.resolve("executive-report.pdf"), report));
        assertThat(Files.readString(bundle, StandardCharsets.ISO_8859_1))
                .containsPattern("\"id\":\"text.executive-report.preamble.2\"[^{}]*\"editor\":\"P-[0-9]{3}\"");
    }

    private void seal() {
        page.locator("a[href*='/app/period/seal.xhtml']").first().click();
        assertThat(page.locator("main").innerText()).contains("356").contains("60");
        page.locator("[id$=':seal']").click();
        page.waitForURL("**/app/period/sealed.xhtml**");
        assertThat(page.locator("[role=status]").innerText()).contains("2023");
    }

    /** 37 for 36.51, a first time that was none, a loose 400: each is told with its place, and nothing is public. */
    private void whatIsFalseIsNotPublished() {
        write(STANDARD + "\nLos tres objetivos con más acciones reúnen 37% de ellas."
                + " [Por primera vez](first-time:participants.group.EF) desde [2022](name:edition:2022) participan las entidades federativas."
                + " Hubo 400 encuentros.");
        open("/app/publication/publish.xhtml?period=2023");
        page.locator("[id$=':publish']").click();
        Locator problems = page.locator("[role=alert]").first();
        assertThat(problems).containsText("37%");
        assertThat(problems).containsText("Por primera vez");
        assertThat(problems).containsText("400");
        picture("gate-publish-stopped");
        assertThat(Rest.anonymous().get("/editions/2023").statusCode()).isEqualTo(404);
        open("/app/publication/gate.xhtml?period=2023");
        assertThat(finding("37%")).containsText("no está ligado a ninguna cifra");
        assertThat(finding("Por primera vez")).containsText("Es falso");
        assertThat(finding("Por primera vez").locator("a[href*='except.xhtml']"))
                .hasCount(0);
        picture("gate-closed");
    }

    private void whatNothingSupportsTakesTwo() {
        finding("400 encuentros").locator("a[href*='except.xhtml']").last().click();
        page.getByLabel("Motivo").fill("«400 encuentros» es el nombre de la campaña.");
        press("Pedir la excepción");
        page.waitForURL("**/app/publication/gate.xhtml**");
        String asked = finding("400 encuentros")
                .locator("a[href*='except.xhtml']")
                .last()
                .getAttribute("href");
        open(asked);
        assertThat(page.locator("main")).containsText("Usted la pidió");
        Page second = colleague("admin2.unidad");
        open(second, asked);
        picture(second, "gate-exception");
        second.locator("[id$=':agree']").click();
        second.waitForURL("**/app/publication/gate.xhtml**");
        assertThat(second.locator("main")).containsText("autorizada por otra persona");
        picture(second, "gate-granted");
    }

    /** With the number taken from the data and the rest withdrawn nothing stops it; what stays is verified like any claim. */
    private void isMended() {
        write(
                STANDARD
                        + "\nLos tres objetivos con más acciones reúnen [36.51%](figure:concentration.top3.share) de ellas:"
                        + " el total [aumentó](moves:reports.total) de [346](figure:reports.total.former) a [356](figure:reports.total).");
        open("/app/publication/gate.xhtml?period=2023");
        assertThat(page.locator("main")).containsText("Nada detiene la publicación");
        picture("gate-open");
    }

    private Locator finding(String words) {
        return page.locator(".findings > li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private static void write(String words) {
        WrittenText.of("/periods/2023/narrative/executive-report/preamble", words);
    }

    private void generate() {
        open("/app/publication/documents.xhtml?period=2023");
        page.locator("[id$=':generate']").click();
        page.locator(REPORT).first().waitFor();
    }

    private byte[] download() throws IOException {
        Download file = page.waitForDownload(() -> page.locator(REPORT).first().click());
        byte[] bytes = Files.readAllBytes(file.path());
        assertThat(new String(bytes, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        return bytes;
    }

    private void publish() {
        page.locator("a[href*='/app/publication/publish.xhtml']").first().click();
        page.locator("[id$=':publish']").click();
        page.waitForURL("**/app/publication/documents.xhtml**");
        page.locator("[role=status]").waitFor();
    }

    private static void theWorldReads(byte[] report) {
        Rest anybody = Rest.anonymous();
        byte[] published =
                anybody.get("/editions/2023/documents/executive-report.pdf").body();
        assertThat(Arrays.equals(published, report)).isTrue();
        assertThat(text(anybody, "reports.total")).isEqualTo("356");
        assertThat(text(anybody, "concentration.top3.share")).isEqualTo("36.51%");
        assertThat(text(anybody, "reports.group.EF")).isEqualTo("151");
        assertThat(anybody.read("/editions/2023/claims").getJsonArray("items").stream()
                        .map(JsonValue::asJsonObject)
                        .map(claim -> claim.getString("text")))
                .anySatisfy(sentence -> assertThat(sentence).contains("346").contains("356"))
                .anySatisfy(sentence -> assertThat(sentence).contains("primera vez"))
                .anySatisfy(sentence ->
                        assertThat(sentence).startsWith("Los tres objetivos con más acciones reúnen 36.51%"));
    }

    private static String text(Rest anybody, String figure) {
        return anybody.read("/editions/2023/figures").getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(item -> item.getString("code").equals(figure))
                .map((JsonObject item) -> item.getString("text"))
                .findFirst()
                .orElseThrow();
    }
}
