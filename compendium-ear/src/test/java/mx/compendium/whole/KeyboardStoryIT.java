package mx.compendium.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people come for without a mouse: every stop has a name, is seen, and nothing lies over it. */
class KeyboardStoryIT extends Story {

    private Keyboard keys;

    @BeforeAll
    static void haveThePatienceOfStories() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @Test
    void an_action_is_written_proved_made_ready_signed_and_acknowledged_with_the_keyboard_alone() {
        keys = new Keyboard(page);
        signIn("enlace.ef-cdmx");
        begin();
        errorsAreTold();
        write();
        prove();
        keys.to("#ready").press("Enter");
        page.waitForURL("**/app/action/list.xhtml?period=2024&ready=*");
        assertThat(page.locator("main [role=status]").first()).isVisible();
        leave();
        signIn("titular.ef-cdmx");
        sign();
        nobodyIsLeftAlone("liaison");
    }

    @Test
    void an_executive_reaches_the_130_records_narrows_the_overview_and_reads_a_chart_as_a_table() {
        keys = new Keyboard(page);
        signIn("ejecutiva.unidad");
        keys.to("main a[href='/app/figures/dashboard.xhtml?period=2023']").press("Enter");
        page.waitForURL("**/app/figures/dashboard.xhtml**");
        keys.to(".headline a[href*='objective=1%2C7%2C15']").press("Enter");
        page.waitForURL("**/app/figures/selection.xhtml**");
        assertThat(page.locator("h1")).hasText("130 acciones");
        keys.to("tbody a[href*='/app/action/sheet.xhtml']").press("Enter");
        page.waitForURL("**/app/action/sheet.xhtml**");
        open("/app/figures/dashboard.xhtml?period=2023");
        keys.to(".narrow summary").press("Enter").to("select[name=group]").type("Entidades");
        keys.to(".narrow button").press("Enter");
        page.waitForURL("**group=EF**");
        keys.to("#objectives .fold summary").press("Enter");
        keys.to("#objectives .take a[href*='chart.csv']");
        nobodyIsLeftAlone("executive");
    }

    @Test
    void a_citizen_searches_opens_cites_and_comes_to_the_data() throws InterruptedException {
        Waiting.untilThere("/editions/2022/documents/bundle.zip");
        keys = new Keyboard(page);
        open("/");
        keys.to("#q").type("promocion salud").press("Enter");
        page.waitForURL("**/actions?q=**");
        keys.to(".facet a").to(".hits h3 a").press("Enter");
        page.waitForURL("**/editions/*/actions/**");
        keys.to(".cite summary").press("Enter");
        assertThat(page.locator(".cite pre").first()).isVisible();
        open("/open-data");
        keys.to("a[href$='/documents/actions.csv']")
                .to("a[href='/verification.xhtml']")
                .press("Enter");
        page.waitForURL("**/verification.xhtml");
        keys.to("#verification-file");
        nobodyIsLeftAlone("citizen");
    }

    private void nobodyIsLeftAlone(String who) {
        keys.record(who);
        assertThat(keys.barriers())
                .as("stops of the Tab key that leave somebody alone")
                .isEmpty();
    }

    private void signIn(String who) {
        open("/app/home.xhtml");
        keys.to("#username").type(who).to("#password").type(Rest.PASSWORD).press("Enter");
        page.waitForURL(address() + "/app/home.xhtml");
    }

    private void begin() {
        keys.to("main a[href^='/app/action/list.xhtml']").press("Enter");
        page.waitForURL("**/app/action/list.xhtml**");
        keys.to("main a[href^='/app/action/new.xhtml']").press("Enter");
        page.waitForURL("**/app/action/new.xhtml**");
        keys.to("#begin [type=submit]").press("Enter");
        assertThat(page.locator("#summary")).isFocused();
        keys.to("#summary a").press("Enter");
        assertThat(page.locator("#f-name-input")).isFocused();
        keys.type("Ferias sin ratón").to("#f-type input").press("Space");
        keys.to("#f-principalObjective input[type=search]").type("vulnerabilidades");
        keys.to("#f-principalObjective .tick input").press("Space");
        keys.to("#begin [type=submit]").press("Enter");
        page.waitForURL("**/app/action/edit.xhtml?id=*");
        assertThat(page.locator("#save-state")).hasAttribute("role", "status");
    }

    private void errorsAreTold() {
        keys.to("#ready").press("Enter");
        assertThat(page.locator("#summary")).isFocused();
        keys.to("#summary a").press("Enter");
        assertThat(page.locator("#f-summary-input")).isFocused();
        assertThat(page.locator("#f-summary-input")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#f-summary-input"))
                .hasAccessibleDescription(Pattern.compile("falta|Falta|obligatorio|Escriba"));
    }

    private void write() {
        keys.type("Ferias de registro").to("#f-purpose-input").type("Que nadie quede sin registro");
        keys.to("#f-populations input").press("Space");
        keys.to("#f-states input").press("Space");
        keys.to("#f-startDate-input").type("01/07/2023");
        keys.to("#f-ongoing-input").press("Space");
        keys.to("#f-results-input").type("Se registró a quien llegó");
        keys.to("[data-add=measurements]").press("Enter");
        assertThat(keys.isAt("[data-path$='.counted'] input")).isTrue();
        keys.type("Personas registradas").to("[data-path$='.unit'] input").type("personas");
        keys.to("[data-path$='.reach'] input").press("Space");
        keys.to("[data-path$='.from'] input").type("01/07/2023");
        keys.to("[data-path$='.to'] input").type("30/06/2024");
        keys.to("[data-path$='.total'] input").type("20053");
    }

    private void prove() {
        FilePayload deed = new FilePayload("Acta de feria.pdf", "application/pdf", ProofFiles.pdf());
        page.onFileChooser(chooser -> chooser.setFiles(deed));
        keys.to("#upload-files");
        assertThat(page.locator("#save-state")).hasText(Pattern.compile("Guardado \\d\\d:\\d\\d"));
        assertThat(page.locator("#upload-files")).isFocused();
        keys.press("Space");
        assertThat(page.locator(".uploads .done")).containsText("Acta de feria.pdf");
        assertThat(page.locator("#save-state")).hasText(Pattern.compile("Guardado \\d\\d:\\d\\d"));
    }

    private void leave() {
        keys.to("details.person summary").press("Enter");
        keys.to("form[action='/logout'] button").press("Enter");
        page.waitForURL(address() + "/");
    }

    private void sign() {
        keys.to("main a[href^='/app/delivery/sign.xhtml']").press("Enter");
        page.waitForURL("**/app/delivery/sign.xhtml**");
        keys.to("main a[href^='/app/delivery/confirm.xhtml']").press("Enter");
        page.waitForURL("**/app/delivery/confirm.xhtml**");
        keys.to("[id$=':sign']").press("Enter");
        page.waitForURL("**/app/delivery/receipt.xhtml**");
        assertThat(heading()).contains("ACUSE-2024-EF-CDMX-01");
        keys.to("main a[href^='/app/delivery/document']");
    }
}
