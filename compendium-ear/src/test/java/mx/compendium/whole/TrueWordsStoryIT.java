package mx.compendium.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said is held against the data, and what is received against what was published. */
class TrueWordsStoryIT extends Story {

    @Test
    void what_the_printed_summary_says_is_read_sentence_by_sentence_and_so_is_what_somebody_types() {
        enter("ejecutiva.unidad", "/app/figures/reading.xhtml?period=2023");
        assertThat(statement("36.51%")).containsText("Cierta");
        assertThat(statement("36.51%")).containsText("36.52%");
        assertThat(statement("por la aportación")).containsText("Falsa");
        assertThat(statement("por la aportación")).containsText("sobre todo por las entidades federativas");
        assertThat(statement("En Guerrero")).containsText("del 1 de enero al 31 de diciembre de 2022");
        assertThat(statement("cumplimiento")).containsText("acciones, no cumplimiento");
        picture("reading-published");
        page.getByLabel("Texto")
                .fill("El [37%](figure:concentration.top3.share) del total.\nSe hicieron 400 acciones.");
        press("Leer el texto");
        assertThat(statement("37%")).containsText("los datos dan «36.51%»");
        assertThat(statement("400")).containsText("no está ligado a ninguna cifra");
        picture("reading-typed");
    }

    private Locator statement(String words) {
        return page.locator(".versions > li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    @Test
    void a_file_somebody_received_is_held_against_what_was_published() throws InterruptedException {
        byte[] report = Waiting.until(
                        () -> Optional.of(Rest.anonymous().get("/editions/2022/documents/executive-report.pdf"))
                                .filter(answer -> answer.statusCode() == 200))
                .body();
        open("/verification.xhtml");
        choose("informe.pdf", report);
        assertThat(page.locator("#verification-ours")).containsText("Informe Ejecutivo");
        picture("verification-ours");
        choose("otro.pdf", "otro".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("#verification-not-ours")).containsText("otro.pdf");
        assertThat(page.locator("#verification-ours")).isHidden();
        picture("verification-not-ours");
        for (String verifier : List.of("verificador.html", "compendium-verifier.jar")) {
            Download file = page.waitForDownload(
                    () -> page.locator("a[href='/verifier/" + verifier + "']").click());
            org.assertj.core.api.Assertions.assertThat(file.path()).isNotEmptyFile();
        }
    }

    private void choose(String name, byte[] bytes) {
        page.locator("#verification-file").setInputFiles(new FilePayload(name, "application/pdf", bytes));
    }
}
