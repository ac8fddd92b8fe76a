package mx.compendium.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An enlace proves what a report says with files, and is told why one is not taken. */
class EvidenceStoryIT extends Story {

    private static final Pattern SAVED = Pattern.compile("Guardado \\d\\d:\\d\\d");

    @BeforeAll
    static void haveThePatienceOfStories() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @Test
    void a_pdf_is_kept_and_a_page_that_calls_itself_one_is_refused() throws IOException {
        begin();
        page.setInputFiles("#upload-files", new FilePayload[] {
            new FilePayload("Informe anual ñ.pdf", "application/pdf", ProofFiles.pdf()),
            new FilePayload("trampa.pdf", "application/pdf", ProofFiles.page())
        });
        assertThat(page.locator(".uploads .done")).containsText("Informe anual ñ.pdf");
        assertThat(page.locator(".uploads .failed")).containsText("Por dentro no es un archivo PDF");
        Locator row = page.locator("[data-rows=evidence] .row-list > [data-row]");
        assertThat(row).hasCount(1);
        assertThat(row.locator("[data-path$='.title'] input")).hasValue("Informe anual ñ");
        assertThat(row.locator("[data-path$='.address']")).isHidden();
        assertThat(row.locator("[data-facts]")).containsText("PDF");
        row.locator("[data-path$='.page'] input").fill("p. 14");
        assertThat(page.locator("#save-state")).hasText(SAVED);
        picture("evidence-form");
        fetched(row);
    }

    private void begin() {
        enter("enlace.ef-yuc", "/app/action/new.xhtml?period=2024");
        page.fill("#f-name-input", "Módulos con evidencia");
        page.check("#f-type input[value=ACTION]");
        page.check("#f-principalObjective input[value='7']");
        page.locator("#begin [type=submit]").click();
        page.waitForURL("**/app/action/edit.xhtml?id=*");
    }

    private void fetched(Locator row) throws IOException {
        Download file = page.waitForDownload(() -> row.locator("[data-held]").click());
        assertThat(file.suggestedFilename()).isEqualTo("Informe anual ñ.pdf");
        assertThat(Files.readAllBytes(file.path())).isEqualTo(ProofFiles.pdf());
    }

    @Test
    void what_was_removed_comes_back_and_what_a_dead_line_cut_off_is_sent_again_once() {
        begin();
        window().route("**/evidence?*", route -> {
            route.fetch();
            route.abort();
        });
        page.setInputFiles("#upload-files", new FilePayload("Acta.pdf", "application/pdf", ProofFiles.pdf()));
        assertThat(page.locator(".uploads .failed")).containsText("No hubo respuesta");
        window().unroute("**/evidence?*");
        page.locator(".uploads [data-again]").click();
        assertThat(page.locator(".uploads .done")).containsText("Acta.pdf");
        assertThat(page.locator("#save-state")).hasText(SAVED);
        String id = page.url().substring(page.url().indexOf("id=") + 3);
        assertThat(Rest.as("enlace.ef-yuc").read("/reports/" + id + "/evidence").getJsonArray("items"))
                .hasSize(1);
        Locator row = page.locator("[data-rows=evidence] .row-list > [data-row]");
        row.locator("[data-remove]").click();
        assertThat(row).isHidden();
        page.locator(".removed [data-undo]").click();
        assertThat(page.locator("#save-state")).hasText(SAVED);
        page.reload();
        assertThat(row.locator("[data-held]")).hasText("Acta.pdf");
    }
}
