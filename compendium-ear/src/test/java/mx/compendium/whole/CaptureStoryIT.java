package mx.compendium.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An enlace writes a report and loses nothing: not by a closed tab, a dead session, a server away or a colleague. */
class CaptureStoryIT extends Story {

    private static final String ENLACE = "enlace.ef-gro";
    private static final Pattern AWAY = Pattern.compile("Sin conexión");
    private static final String DRAFTS = "Object.keys(localStorage).filter(key => key.startsWith('compendium-draft'))";

    @BeforeAll
    static void haveThePatienceOfStories() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    private String begin(String name) {
        return new CaptureForm(page).begin("2024", name);
    }

    private static void shows(Page form, Pattern state) {
        assertThat(form.locator("#save-state")).hasText(state);
    }

    private static void shows(Page form, String state) {
        assertThat(form.locator("#save-state")).containsText(state);
    }

    private static Page opened(BrowserContext window, String id) {
        Page form = window.newPage();
        form.navigate(Product.address() + "/app/action/edit.xhtml?id=" + id);
        return form;
    }

    /** How often the trail tells that a field came to say this. */
    private static int told(String id, String path, String text) throws SQLException {
        try (Connection database = Product.database();
                PreparedStatement lines = database.prepareStatement("select count(*) from audit_line"
                        + " where action = 'report.save' and outcome = 'DONE' and subject_id = ?"
                        + " and details ->> ? = ?")) {
            lines.setString(1, id);
            lines.setString(2, path + ":new");
            lines.setString(3, text);
            try (ResultSet counted = lines.executeQuery()) {
                counted.next();
                return counted.getInt(1);
            }
        }
    }

    @Test
    void what_was_typed_in_a_closed_tab_is_there_on_return_and_saved_once() throws SQLException {
        enter(ENLACE, "/app/home.xhtml");
        String id = begin("Jornadas que se cierran");
        page.fill("#f-summary-input", "Llegó al servidor");
        shows(page, CaptureForm.SAVED);
        window().route("**/api/v1/**", route -> route.abort());
        page.fill("#f-purpose-input", "Se escribió sin red y se cerró la pestaña");
        shows(page, AWAY);
        page.close();
        window().unroute("**/api/v1/**");
        page = opened(window(), id);
        assertThat(page.locator("#f-summary-input")).hasValue("Llegó al servidor");
        assertThat(page.locator("#f-purpose-input")).hasValue("Se escribió sin red y se cerró la pestaña");
        assertThat(page.locator("#recovered")).isVisible();
        shows(page, CaptureForm.SAVED);
        assertThat(told(id, "purpose", "Se escribió sin red y se cerró la pestaña"))
                .isEqualTo(1);
        assertThat(page.evaluate(DRAFTS + ".length")).isEqualTo(0);
    }

    @Test
    void what_is_typed_before_the_script_has_come_is_saved_all_the_same() throws SQLException {
        enter(ENLACE, "/app/home.xhtml");
        String id = begin("Jornadas en una red lenta");
        List<Route> onTheWay = new ArrayList<>();
        page.route("**/save.js*", onTheWay::add);
        page.navigate(
                Product.address() + "/app/action/edit.xhtml?id=" + id,
                new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.fill("#f-summary-input", "Escrito antes de tiempo");
        page.locator("#f-populations input[value=WOMEN]").check();
        onTheWay.forEach(Route::resume);
        shows(page, CaptureForm.SAVED);
        assertThat(told(id, "summary", "Escrito antes de tiempo")).isEqualTo(1);
        assertThat(told(id, "populations", "WOMEN")).isEqualTo(1);
    }

    @Test
    void an_answer_that_got_lost_does_not_save_twice() throws SQLException {
        enter(ENLACE, "/app/home.xhtml");
        String id = begin("Jornadas sin respuesta");
        window().route("**/fields", route -> {
            route.fetch();
            route.abort();
        });
        page.fill("#f-summary-input", "Guardado, pero nadie lo supo");
        shows(page, AWAY);
        window().unroute("**/fields");
        shows(page, CaptureForm.SAVED);
        assertThat(told(id, "summary", "Guardado, pero nadie lo supo")).isEqualTo(1);
        page.reload();
        assertThat(page.locator("#f-summary[data-revision='1']")).isVisible();
    }

    @Test
    void a_save_is_repeated_while_somebody_types_on_and_by_itself() throws SQLException {
        enter(ENLACE, "/app/home.xhtml");
        String id = begin("Jornadas con cortes");
        window().route("**/fields", route -> route.abort());
        page.fill("#f-summary-input", "Primero");
        shows(page, AWAY);
        page.fill("#f-purpose-input", "Después, todavía sin servidor");
        window().unroute("**/fields");
        shows(page, CaptureForm.SAVED);
        assertThat(told(id, "summary", "Primero")).isEqualTo(1);
        assertThat(told(id, "purpose", "Después, todavía sin servidor")).isEqualTo(1);
    }

    @Test
    void a_repeated_save_asked_for_twice_at_once_goes_out_once_and_whole() {
        enter(ENLACE, "/app/home.xhtml");
        begin("Jornadas con dos avisos");
        window().route("**/fields", route -> route.abort());
        page.fill("#f-summary-input", "Se repite entero");
        shows(page, AWAY);
        window().unroute("**/fields");
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().endsWith("/fields")) {
                sent.add(request.postData());
            }
        });
        page.evaluate("() => ['online', 'online'].forEach((name) => window.dispatchEvent(new Event(name)))");
        shows(page, CaptureForm.SAVED);
        assertThat(sent).singleElement().asString().contains("Se repite entero");
    }

    @Test
    void a_session_that_dies_while_somebody_types_loses_nothing() throws SQLException {
        enter(ENLACE, "/app/home.xhtml");
        String id = begin("Jornadas largas");
        Page elsewhere = window().newPage();
        elsewhere.navigate(Product.address() + "/app/home.xhtml");
        elsewhere.locator("details.person summary").click();
        elsewhere.locator("form[action='/logout'] button").click();
        elsewhere.waitForURL(Product.address() + "/");
        page.fill("#f-results-input", "Se escribió con la sesión muerta");
        shows(page, "Su sesión terminó");
        assertThat(told(id, "results", "Se escribió con la sesión muerta")).isZero();
        Page again = page.waitForPopup(() -> page.click("#sign-in-again"));
        again.waitForLoadState(LoadState.DOMCONTENTLOADED);
        Browser.signIn(again, ENLACE);
        shows(page, CaptureForm.SAVED);
        assertThat(told(id, "results", "Se escribió con la sesión muerta")).isEqualTo(1);
    }

    @Test
    void another_person_on_the_same_computer_neither_gets_nor_saves_what_was_typed() throws SQLException {
        enter(ENLACE, "/app/home.xhtml");
        String id = begin("Jornadas de Guerrero");
        window().clearCookies();
        page.fill("#f-results-input", "De quien lo escribió");
        shows(page, "Su sesión terminó");
        Page other = window().newPage();
        other.navigate(Product.address() + "/app/home.xhtml");
        Browser.signIn(other, "enlace.ef-tamps");
        other.waitForURL(Product.address() + "/app/**");
        shows(page, "Otra persona inició sesión");
        assertThat(told(id, "results", "De quien lo escribió")).isZero();
        assertThat(page.evaluate(DRAFTS + ".length")).isEqualTo(1);
        assertThat(other.navigate(Product.address() + "/app/action/edit.xhtml?id=" + id)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void two_people_merge_on_different_fields_and_are_asked_on_the_same() {
        enter(ENLACE, "/app/home.xhtml");
        String id = begin("Jornadas entre dos");
        try (BrowserContext colleague = window().browser().newContext()) {
            Page theirs = opened(colleague, id);
            Browser.signIn(theirs, ENLACE);
            theirs.waitForURL("**/app/action/edit.xhtml?id=*");
            page.fill("#f-summary-input", "Resumen de la primera");
            shows(page, CaptureForm.SAVED);
            theirs.fill("#f-purpose-input", "Propósito de la segunda");
            shows(theirs, CaptureForm.SAVED);
            assertThat(theirs.locator("#f-summary-input")).hasValue("Resumen de la primera");
            page.fill("#f-challenges-input", "Retos de la primera");
            shows(page, CaptureForm.SAVED);
            assertThat(page.locator("#f-purpose-input")).hasValue("Propósito de la segunda");
            sameField(theirs);
        }
        page.reload();
        assertThat(page.locator("#f-results-input")).hasValue("Resultados de la primera\n\nResultados de la segunda");
    }

    private void sameField(Page theirs) {
        theirs.route("**/api/v1/**", route -> route.abort());
        theirs.fill("#f-results-input", "Resultados de la segunda");
        shows(theirs, AWAY);
        page.fill("#f-results-input", "Resultados de la primera");
        shows(page, CaptureForm.SAVED);
        theirs.unroute("**/api/v1/**");
        shows(theirs, "Conflicto");
        Locator conflict = theirs.locator("#f-results .conflict");
        assertThat(conflict.locator("[data-mine]")).hasText("Resultados de la segunda");
        assertThat(conflict.locator("[data-theirs]")).hasText("Resultados de la primera");
        conflict.locator("[data-take=both]").click();
        shows(theirs, CaptureForm.SAVED);
    }

    @Test
    void a_double_click_begins_one_report() throws SQLException {
        String name = "Jornadas pulsadas dos veces " + UUID.randomUUID();
        enter(ENLACE, "/app/action/new.xhtml?period=2024");
        page.fill("#f-name-input", name);
        page.check("#f-type input[value=PROGRAM]");
        page.check("#f-principalObjective input[value='7']");
        page.locator("#begin [type=submit]").dblclick();
        page.waitForURL("**/app/action/edit.xhtml?id=*");
        try (Connection database = Product.database();
                PreparedStatement named =
                        database.prepareStatement("select count(*) from action_report where name = ?")) {
            named.setString(1, name);
            try (ResultSet counted = named.executeQuery()) {
                counted.next();
                assertThat(counted.getInt(1)).isEqualTo(1);
            }
        }
    }

    @Test
    void everything_wrong_is_told_at_once_and_a_complete_report_is_marked_ready() {
        enter(ENLACE, "/app/home.xhtml");
        String id = begin("Jornadas completas");
        page.click("#ready");
        assertThat(page.locator("#summary")).isFocused();
        assertThat(page.locator("#summary li").count()).isGreaterThan(5);
        page.locator("#summary a", new Page.LocatorOptions().setHasText("Propósito"))
                .click();
        assertThat(page.locator("#f-purpose-input")).isFocused();
        new CaptureForm(page).fill();
        measure();
        page.click("#ready");
        assertThat(page.locator("#summary li")).hasCount(1);
        page.locator("[data-path^='confirmed:capture.warning.outside-period'] input")
                .fill("El ejercicio es anual");
        page.click("#ready");
        page.waitForURL("**/app/action/list.xhtml?period=2024&ready=" + id);
        assertThat(page.locator("[data-draft='" + id + "']")).containsText("Lista");
        open("/app/action/preview.xhtml?id=" + id);
        assertThat(page.locator(".ficha")).containsText("20\u202f053");
    }

    private void measure() {
        Locator row = new CaptureForm(page)
                .measure(Map.of(
                        "counted", "Personas atendidas",
                        "unit", "personas",
                        "from", "01/01/2022",
                        "to", "2022-12-31",
                        "total", "20 mil 53",
                        "women", "11,706",
                        "men", "8 000"));
        assertThat(row.locator("[data-sum]")).containsText("faltan 347");
        CaptureForm.write(row, "men", "8 347");
        assertThat(row.locator("[data-sum]")).containsText("suman el total");
    }

    @Test
    void a_former_action_comes_over_without_its_results() {
        enter(ENLACE, "/app/action/carry.xhtml?period=2024");
        Locator action = page.locator("[data-lineage].open").first();
        String lineage = action.getAttribute("data-lineage");
        Locator decided = page.locator("[data-lineage='" + lineage + "']");
        decided.locator("[data-decide=CHANGED]").click();
        decided.locator("[data-confirm]").click();
        assertThat(decided.locator(".error")).containsText("qué cambió");
        decided.locator("textarea").fill("Ahora también en la costa");
        decided.locator("[data-confirm]").click();
        decided.locator("[data-open]").click();
        page.waitForURL("**/app/action/edit.xhtml?id=*");
        assertThat(page.locator("#f-continuity input[value=CONTINUES]")).isChecked();
        assertThat(page.locator("#f-summary-input")).not().hasValue("");
        assertThat(page.locator("#f-results-input")).hasValue("");
    }

    @Test
    void a_discarded_draft_is_taken_back() {
        enter(ENLACE, "/app/home.xhtml");
        String id = begin("Jornadas por descartar");
        open("/app/action/list.xhtml?period=2024");
        Locator draft = page.locator("[data-draft='" + id + "']");
        draft.locator("[data-discard]").click();
        draft.locator("[data-restore]").click();
        assertThat(draft.locator(".draft-name")).isVisible();
        page.reload();
        assertThat(draft).isVisible();
    }
}
