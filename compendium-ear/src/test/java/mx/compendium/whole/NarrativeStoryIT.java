package mx.compendium.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import mx.compendium.ground.Ground;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The unit writes its own words, held against the data while it writes; nothing typed is lost and nobody's is overwritten. */
class NarrativeStoryIT extends Story {

    private static final Pattern SAVED = Pattern.compile("Guardado [0-9]{2}:[0-9]{2}");
    private static final String OF_2023 = "/app/narrative/edit.xhtml?period=2023&document=executive-report&section=";
    private static final String DRAFTS =
            "() => Object.keys(localStorage).filter((key) => key.startsWith('compendium-draft')).length";
    private static final String LINES = "() => Compendium.text()";
    private static final String UNDERLINED =
            "() => [...CSS.highlights.get('found-unsupported') ?? []].map((range) => range.toString()).join(' | ')";

    private static Ground own;

    @BeforeAll
    static void startItsOwn() {
        own = Product.startBeside("narrative");
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @AfterAll
    static void stopItsOwn() {
        if (own != null) {
            own.stop();
        }
    }

    @Override
    String address() {
        return own.plan().applicationAddress();
    }

    @Test
    void a_text_takes_its_numbers_from_the_data_and_what_is_typed_by_hand_is_underlined() {
        enter("admin.unidad", "/app/period/sheet.xhtml?period=2023");
        page.locator("main a[href*='/app/narrative/list.xhtml']").click();
        assertThat(page.locator("main")).containsText("Texto estándar");
        picture("narrative-list");
        page.locator("a[href*='document=executive-report&section=conclusions']").click();
        atTheEnd(page);
        page.keyboard().type("Se reportaron ");
        page.keyboard().press("Control+k");
        search("reports.total");
        page.keyboard().type("acciones. ");
        page.keyboard().type("/");
        search("sociedad primera vez");
        page.keyboard().type(" Además, 37 de cada cien, por primera vez.");
        underlined("37 | por primera vez");
        picture("narrative-underlined");
        Locator typed = page.locator(".finding").filter(new Locator.FilterOptions().setHasText("«37»"));
        typed.locator("[data-go]").click();
        page.keyboard().press("Alt+Enter");
        assertThat(page.locator("#popover")).containsText("Los datos dan 36.51%");
        picture("narrative-popover");
        page.locator("#popover .offer")
                .filter(new Locator.FilterOptions().setHasText("36.51%"))
                .click();
        assertThat(page.locator("#popover")).isHidden();
        assertThat(page.locator("#findings")).not().containsText("«37»");
        isSaved(page);
        String written = lines(page);
        assertThat(written)
                .contains("Se reportaron [356](figure:reports.total) acciones. [")
                .contains("](claim:")
                .contains("Además, [36.51%](figure:concentration.top3.share) de cada cien");
        page.reload();
        underlined("por primera vez");
        assertThat(lines(page)).isEqualTo(written);
        assertThat(page.locator("#text .chip")).hasCount(3);
    }

    @Test
    void whatever_looks_like_markup_is_text_and_every_form_comes_back_as_it_was_written() {
        enter("admin.unidad", OF_2023 + "conformation");
        String hostile = "<img src=x onerror=\"document.title='roto'\"> <b>negritas</b> **fuerte** &amp; #{t}";
        String lines = String.join(
                "\n",
                "### Título con [356](figure:reports.total)",
                "Párrafo con nota[^1] y " + hostile,
                "- uno",
                "- dos",
                "1. primero",
                "1. segundo",
                "> Una cita",
                "[^1]: La nota");
        paste(page, lines);
        isSaved(page);
        assertThat(lines(page)).isEqualTo(lines);
        page.reload();
        assertThat(lines(page)).isEqualTo(lines);
        page.locator("#text li").first().click();
        page.keyboard().press("Home");
        page.keyboard().press("Control+b");
        page.keyboard().press("Tab");
        assertThat(lines(page)).isEqualTo(lines);
        assertThat(page.locator("#text")).not().isFocused();
        assertThat(page.locator("#text img, #text b, #text strong")).hasCount(0);
        assertThat(page.locator("#text")).containsText(hostile);
        assertThat(page.title()).doesNotContain("roto");
        picture("narrative-forms");
    }

    @Test
    void two_people_write_the_same_section_and_neither_loses_a_word() {
        enter("admin.unidad", OF_2023 + "challenges");
        Page theirs = colleague("revisora.unidad");
        open(theirs, OF_2023 + "challenges");
        write(theirs, "De la revisora.");
        isSaved(theirs);
        write(page, "De la administración.");
        shows(page, Pattern.compile("Conflicto"));
        assertThat(page.locator("#conflict ins")).containsText("administración.");
        assertThat(page.locator("#conflict del")).containsText("revisora.");
        picture("narrative-conflict");
        page.locator("[data-take=mine]").click();
        isSaved(page);
        page.locator("#history")
                .locator("xpath=ancestor::details")
                .locator("summary")
                .click();
        assertThat(page.locator("#history > li")).hasCount(3);
        page.locator("#history > li").nth(0).locator("[data-see]").click();
        assertThat(page.locator("#history > li").nth(0).locator("del")).containsText("revisora.");
        picture("narrative-history");
        page.locator("#history > li").nth(1).locator("[data-restore]").click();
        assertThat(page.locator("#text")).containsText("De la revisora.");
        assertThat(page.locator("#history > li")).hasCount(4);
        write(theirs, "Otra vez la revisora.");
        shows(theirs, Pattern.compile("Conflicto"));
        theirs.locator("[data-take=theirs]").click();
        assertThat(theirs.locator("#text")).not().containsText("Otra vez");
        theirs.locator("[data-act=undo]").click();
        assertThat(theirs.locator("#text")).containsText("Otra vez la revisora.");
        isSaved(theirs);
    }

    @Test
    void what_was_typed_without_a_server_is_saved_when_it_is_back() {
        enter("admin.unidad", OF_2023 + "preamble");
        window().route("**/api/v1/**", route -> route.abort());
        write(page, "Se escribió sin red.");
        shows(page, Pattern.compile("Sin conexión"));
        page.close();
        window().unroute("**/api/v1/**");
        page = window().newPage();
        open(OF_2023 + "preamble");
        assertThat(page.locator("#recovered")).isVisible();
        assertThat(page.locator("#text")).containsText("Se escribió sin red.");
        isSaved(page);
    }

    @Test
    void a_place_is_commented_answered_and_resolved_and_who_only_reads_writes_nothing() {
        String section = "/app/narrative/edit.xhtml?period=2023&document=compendium&section=preamble";
        enter("revisora.unidad", section);
        page.locator("#text p").first().click(new Locator.ClickOptions().setClickCount(3));
        page.locator("#comment-form textarea").fill("¿No es muy largo?");
        page.locator("#comment-form [type=submit]").click();
        assertThat(page.locator("#comments-count")).hasText("1");
        Page theirs = colleague("admin.unidad");
        open(theirs, section);
        Locator comment = theirs.locator("#comments > li").first();
        assertThat(comment.locator("[data-quote]")).containsText("Moverse de un país a otro");
        comment.locator("textarea").fill("Se acorta.");
        comment.locator("[type=submit]").click();
        assertThat(theirs.locator(".answers > li")).containsText("Se acorta.");
        picture(theirs, "narrative-comments");
        theirs.locator("[data-resolve]").click();
        assertThat(theirs.locator("#comments-count")).hasText("0");
        Page reader = colleague("ejecutiva.unidad");
        open(reader, section);
        assertThat(reader.locator("#text")).hasAttribute("contenteditable", "false");
        assertThat(reader.locator("#tools")).isHidden();
        assertThat(reader.locator("#comments > li")).containsText("Lo resolvió");
        picture(reader, "narrative-read-only");
    }

    @Test
    void the_unit_shapes_its_documents_on_screen_and_sees_them_as_pages_before_they_are_in_force() throws IOException {
        enter("admin.unidad", "/app/template/list.xhtml");
        page.locator("a[href*='version=0']").click();
        page.locator("[id='executive-report.practicas'] input[type=text]").fill("Buenas prácticas que inspiran");
        page.locator("[id='executive-report.retos'] [data-move=up]").click();
        page.locator("[name='executive-report.conclusiones.shown']").uncheck();
        Locator own = page.locator("[id='executive-report.propia-1']");
        own.locator("input[type=text]").fill("Presentación");
        own.locator("summary").click();
        own.locator("textarea").fill("Este informe se debe a muchas personas.");
        page.locator("#legal").fill("Participaron 62 instituciones.");
        page.locator("[id='palette.primary']").fill("#e6a0b4");
        page.locator("#logo-file")
                .setInputFiles(new FilePayload(
                        "escudo.png", "image/png", page.locator("header").screenshot()));
        page.locator("[name='logo.alternative']").fill("Escudo de prueba");
        press("Guardar como versión nueva");
        assertThat(page.locator(".problems")).containsText("«62» es un número escrito a mano");
        assertThat(page.locator(".problems")).containsText("su contraste es de");
        assertThat(page.locator("[name='logo.alternative']")).hasValue("Escudo de prueba");
        picture("template-refused");
        page.locator("#legal").fill("Con base en el artículo 20 de la Ley de Migración.");
        page.locator("[id='palette.primary']").fill("#123a63");
        press("Guardar como versión nueva");
        page.waitForURL("**/app/template/edit.xhtml?version=1&done=saved");
        assertThat(page.locator("[id='executive-report.practicas'] input[type=text]"))
                .hasValue("Buenas prácticas que inspiran");
        picture("template-saved");
        String preview =
                page.locator("a[href*='preview'][href*='executive-report']").getAttribute("href");
        APIResponse pdf = page.request().get(address() + preview);
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        Files.write(Path.of("target/stories/template-preview.pdf"), pdf.body());
        press("Poner en vigor la versión 1");
        page.waitForURL("**/app/template/list.xhtml?done=in-force");
        assertThat(page.locator("tr:has-text('Versión 1')")).containsText("En vigor");
        picture("template-list");
        Page reader = colleague("revisora.unidad");
        open(reader, "/app/template/edit.xhtml?version=1");
        assertThat(reader.locator("#save")).hasCount(0);
        assertThat(reader.locator("[name='ministry']")).isDisabled();
        assertThat(open(colleague("ejecutiva.unidad"), "/app/template/list.xhtml"))
                .isEqualTo(403);
    }

    private void search(String words) {
        page.locator("#words-input").fill(words);
        assertThat(page.locator("#words-found")).hasAttribute("data-asked", words);
        page.keyboard().press("Enter");
        assertThat(page.locator("#words")).isHidden();
    }

    private static void atTheEnd(Page of) {
        of.locator("#text").click();
        of.keyboard().press("Control+End");
        of.keyboard().press("Enter");
    }

    private static void write(Page of, String text) {
        atTheEnd(of);
        of.keyboard().type(text);
    }

    /** In the place of all that stands. */
    private static void paste(Page into, String text) {
        into.locator("#text").click();
        into.keyboard().press("Control+a");
        into.evaluate("""
                (text) => {
                  const data = new DataTransfer();
                  data.setData("text/plain", text);
                  document.getElementById("text").dispatchEvent(
                      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                }""", text);
    }

    private void underlined(String words) {
        page.waitForCondition(() -> page.evaluate(UNDERLINED).equals(words));
    }

    private static String lines(Page of) {
        return (String) of.evaluate(LINES);
    }

    /** No draft waits any more in this browser. */
    private static void isSaved(Page of) {
        of.waitForCondition(() -> of.evaluate(DRAFTS).equals(0));
        shows(of, SAVED);
    }

    private static void shows(Page of, Pattern state) {
        assertThat(of.locator("#save-state")).containsText(state);
    }
}
