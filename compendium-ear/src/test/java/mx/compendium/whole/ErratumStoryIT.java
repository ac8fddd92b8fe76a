package mx.compendium.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published edition is corrected by its next version, by two administrators; what was published stays to the byte. */
class ErratumStoryIT extends Story {

    private static final int DOCUMENTS = 13;
    private static final String SCREEN = "/app/publication/erratum.xhtml?period=2022";
    private static final String WHY = "La institución informó después que la acción atiende al objetivo 3.";

    private final Rest anybody = Rest.anonymous();

    @Test
    void an_edition_is_corrected_by_two_and_everybody_reads_what_changed(@TempDir Path folder)
            throws IOException, InterruptedException {
        int before = version();
        documents(before);
        byte[] first = document(before, "executive-report.pdf");
        byte[] firstBundle = document(before, "bundle.zip");
        String folio = folioUnder(7);
        WrittenText.of(
                "/periods/2022/narrative/compendium/preamble",
                "Edición de demostración, corregida. Sustituye a la anterior.".repeat(before));
        ask(folio);
        agree(before + 1);
        documents(before + 1);
        assertThat(document(before, "executive-report.pdf")).isEqualTo(first);
        assertThat(document(before, "bundle.zip")).isEqualTo(firstBundle);
        assertThat(anybody.get("/editions/2022/documents/executive-report.pdf").body())
                .isEqualTo(document(before + 1, "executive-report.pdf"))
                .isNotEqualTo(first);
        replaced(first, before);
        declared(folio, before + 1, folder);
        readByEverybody(folio, before);
    }

    private void ask(String folio) {
        enter("admin.unidad", "/app/publication/documents.xhtml?period=2022");
        press("Corregir la edición con una fe de erratas");
        page.getByLabel("Folio, o palabras del nombre").fill(folio);
        press("Buscar");
        page.locator(".versions a").first().click();
        picture("erratum-choose");
        page.locator("form:has(input[value=objective]) select").selectOption("3");
        page.locator("form:has(input[value=objective]) button").click();
        assertThat(page.locator("#declared")).isVisible();
        assertThat(page.locator("main")).containsText("Se corrigió el texto «Preámbulo» del Compendio General");
        press("Pedir aprobación");
        assertThat(page.locator(".problems")).containsText("Diga por qué se corrige");
        page.locator("#reason").fill(WHY);
        picture("erratum-ask");
        press("Pedir aprobación");
        page.waitForURL("**done=ask**");
        assertThat(page.locator("main")).containsText("Usted pidió estas correcciones");
        assertThat(page.locator("[id$=':agree']")).hasCount(0);
    }

    private void agree(int version) {
        Page second = colleague("admin2.unidad");
        second.navigate(address() + SCREEN);
        assertThat(second.locator("main")).containsText(WHY);
        picture(second, "erratum-agree");
        second.locator("[id$=':agree']").dblclick();
        second.waitForURL("**done=agree**");
        assertThat(second.locator("[role=status]")).containsText("La versión " + version + " está publicada");
        assertThat(version()).isEqualTo(version);
    }

    private void replaced(byte[] file, int version) {
        JsonObject known = anybody.verify(file);
        assertThat(known.getBoolean("current")).isFalse();
        assertThat(known.getJsonObject("document").getInt("version")).isEqualTo(version);
        assertThat(known.getJsonObject("document").getString("address")).contains("/versions/" + version + "/");
    }

    private void declared(String folio, int version, Path folder) throws IOException, InterruptedException {
        JsonObject newest =
                anybody.read("/editions/2022/versions").getJsonArray("items").getJsonObject(0);
        assertThat(newest.getInt("version")).isEqualTo(version);
        JsonObject record =
                newest.getJsonObject("erratum").getJsonArray("records").getJsonObject(0);
        assertThat(List.of(record.getString("folio"), record.getString("before"), record.getString("after")))
                .containsExactly(folio, "7", "3");
        byte[] bundle = document(version, "bundle.zip");
        JsonObject told =
                PublishedEditionIT.manifest(bundle).getJsonArray("errata").getJsonObject(version - 2);
        assertThat(told.getInt("version")).isEqualTo(version);
        assertThat(told.getJsonArray("records").getString(0)).isEqualTo(folio);
        PublishedEditionIT.verified(
                Files.write(folder.resolve("bundle.zip"), bundle),
                Files.write(folder.resolve("report.pdf"), document(version, "executive-report.pdf")));
        assertThat(new String(document(version, "executive-report.html"), StandardCharsets.UTF_8))
                .contains("Fe de erratas", folio + ", objetivo principal");
        assertThat(new String(document(version, "compendium.html"), StandardCharsets.UTF_8))
                .contains(
                        "Fe de erratas",
                        folio + ", objetivo principal",
                        "&laquo;Pre&aacute;mbulo&raquo; del Compendio General",
                        "corregida. Sustituye");
        assertThat(new String(document(version - 1, "compendium.html"), StandardCharsets.UTF_8))
                .doesNotContain("corregida. Sustituye");
        assertThat(told.getJsonArray("texts").getString(0)).isEqualTo("compendium/preamble");
    }

    private void readByEverybody(String folio, int before) {
        window().clearCookies();
        open("/editions/2022");
        assertThat(page.locator("main")).containsText("Versión " + (before + 1) + " · fe de erratas");
        assertThat(page.locator("main")).containsText(WHY);
        assertThat(page.locator("main")).containsText(folio);
        assertThat(page.locator("main")).containsText("sustituida por la versión " + (before + 1));
        picture("erratum-public");
        open("/verification.xhtml");
        assertThat(page.locator("#published")).containsText("sustituida por la versión " + (before + 1));
    }

    private int version() {
        return anybody.read("/editions").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(edition -> edition.getString("code").equals("2022"))
                .findFirst()
                .orElseThrow()
                .getInt("version");
    }

    /** Waits until every document of a version is public. */
    private void documents(int version) throws InterruptedException {
        Waiting.until(() -> Optional.of(anybody.read("/editions/2022/versions/" + version + "/documents")
                        .getJsonArray("items")
                        .size())
                .filter(made -> made == DOCUMENTS));
    }

    private byte[] document(int version, String name) {
        return anybody.get("/editions/2022/versions/" + version + "/documents/" + name)
                .body();
    }

    private static String folioUnder(int objective) {
        return Rest.json(Rest.as("revisora.unidad")
                        .get("/periods/2022/reports?state=ACCEPTED&limit=1&objective=" + objective))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("folio");
    }
}
