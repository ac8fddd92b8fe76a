package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The administrator seals 2023, has the Informe Ejecutivo made, publishes, and downloads what the world then reads. */
class AdministratorStoryIT extends Story {

    private static final String REPORT = "a[aria-label*='Informe Ejecutivo (PDF)']";

    @Test
    void seals_generates_publishes_and_downloads() throws IOException {
        enter("admin.unidad", "/app/period/sheet.xhtml?period=2023");
        assertThat(page.locator("main").innerText()).contains("356");
        seal();
        generate();
        byte[] report = download();
        publish();
        theWorldReads(report);
    }

    private void seal() {
        page.locator("a[href*='/app/period/seal.xhtml']").first().click();
        assertThat(page.locator("main").innerText()).contains("356").contains("60");
        page.locator("[id$=':seal']").click();
        page.waitForURL("**/app/period/sealed.xhtml**");
        assertThat(page.locator("[role=status]").innerText()).contains("2023");
    }

    private void generate() {
        page.locator("main a[href*='/app/publication/documents.xhtml']").last().click();
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
                .anySatisfy(sentence -> assertThat(sentence).contains("primera vez"));
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
