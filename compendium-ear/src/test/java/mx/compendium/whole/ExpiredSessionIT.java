package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of somebody's work when the session, the view or the answer is lost: nothing typed is, and it happens once. */
class ExpiredSessionIT extends Story {

    private static final String ADMINISTRATOR = "admin2.unidad";
    private static final String HISTORY = "2022";
    /** More than the server keeps views of a session (web.xml). */
    private static final int VIEWS = 31;
    /** Seconds; a little more than the remaining life with which a token is renewed (oidc.json). */
    private static final int TOKEN_LIFE = 7;

    @Test
    void a_form_sent_after_the_session_ended_is_sent_once_more_after_signing_in_beside() {
        PlanForm form = planning("2031");
        window().clearCookies();
        form.button().dblclick();
        page.locator("#expired[open]").waitFor();
        picture("expired-session");
        Browser.signIn(beside(), ADMINISTRATOR);
        page.waitForURL("**/app/period/sheet.xhtml?period=2031");
        page.locator(".lead:has-text('" + form.title() + "')").waitFor();
        happenedOnce("2031");
    }

    @Test
    void what_was_typed_is_there_again_when_a_rule_refuses_the_act_and_may_be_corrected() {
        PlanForm form = planning("2024");
        window().clearCookies();
        form.button().click();
        Browser.signIn(beside(), ADMINISTRATOR);
        page.locator(".problems").waitFor();
        form.isAsTyped(HISTORY);
        form.correctCode("2033");
        form.button().click();
        page.waitForURL("**/app/period/sheet.xhtml?period=2033");
        happenedOnce("2033");
    }

    @Test
    void another_person_who_signs_in_finds_nothing_of_what_was_typed() {
        PlanForm form = planning("2034");
        window().clearCookies();
        form.button().click();
        Page beside = beside();
        page.waitForResponse(Response::ok, () -> Browser.signIn(beside, "admin.unidad"));
        page.locator("#expired[open]").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        form.isEmpty();
        assertThat(plansOf("2034")).isEmpty();
    }

    @Test
    void a_file_sent_after_the_session_ended_is_not_taken_in_the_name_of_who_signs_in() throws IOException {
        Path file = Files.writeString(Files.createTempFile("libro", ".xlsx"), "PK\3\4");
        enter(ADMINISTRATOR, "/app/figures/cited.xhtml");
        page.locator("summary:has-text('Citar muchos a la vez')").click();
        window().clearCookies();
        page.locator("#file").setInputFiles(file);
        page.locator("#upload button[type=submit]").click();
        Browser.signIn(page, "admin.unidad");
        page.locator("[role=alert]:has-text('el archivo no llegó')").waitFor();
    }

    @Test
    void a_workbook_sent_after_the_session_ended_is_asked_for_again_where_it_was_chosen() throws IOException {
        Path file = Files.writeString(Files.createTempFile("libro", ".xlsx"), "PK\3\4");
        enter("enlace.ef-oax", "/app/exchange/import.xhtml?period=2024");
        window().clearCookies();
        page.locator("#file").setInputFiles(file);
        page.locator("#upload button[type=submit]").click();
        Browser.signIn(page, "enlace.ef-oax");
        page.waitForURL("**/app/exchange/import.xhtml?period=2024&refused=workbook.file.not-sent");
        page.locator("main:has-text('el archivo no llegó')").waitFor();
    }

    @Test
    void a_view_the_server_no_longer_has_is_rebuilt_and_the_act_happens_once() {
        PlanForm form = planning("2035");
        for (int view = 0; view < VIEWS; view++) {
            assertThat(window().request().get(address() + PlanForm.PATH).ok()).isTrue();
        }
        Response gone = page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> form.button().click());
        assertThat(gone.status()).isEqualTo(409);
        page.waitForURL("**/app/period/sheet.xhtml?period=2035");
        happenedOnce("2035");
    }

    @Test
    void an_act_whose_answer_was_lost_is_told_again_and_not_done_again() {
        PlanForm form = planning("2036");
        page.route("**" + PlanForm.PATH, route -> {
            route.fetch();
            route.abort();
        });
        form.button().click();
        page.locator("#unanswered[open]").waitFor();
        picture("unanswered");
        page.unroute("**" + PlanForm.PATH);
        page.locator("#unanswered button").click();
        form.isAsTyped(HISTORY);
        form.button().click();
        page.waitForURL("**/app/period/sheet.xhtml?period=2036");
        happenedOnce("2036");
    }

    @Test
    void a_session_ended_at_keycloak_ends_here_with_its_token() {
        RealmDesk desk = RealmDesk.of(Product.plan());
        desk.whileTokensLive(TOKEN_LIFE, () -> {
            enter(ADMINISTRATOR, "/app/home.xhtml");
            waitForANewToken();
            assertThat(open("/app/period/list.xhtml")).isEqualTo(200);
            assertThat(page.url()).startsWith(address());
            desk.endSessionsOf(ADMINISTRATOR);
            waitForANewToken();
            open("/app/period/list.xhtml");
            page.locator("#kc-login").waitFor();
        });
    }

    @Test
    void a_form_sent_after_the_session_ended_at_keycloak_is_sent_once_more() {
        RealmDesk desk = RealmDesk.of(Product.plan());
        desk.whileTokensLive(TOKEN_LIFE, () -> {
            PlanForm form = planning("2037");
            desk.endSessionsOf(ADMINISTRATOR);
            waitForANewToken();
            form.button().click();
            Browser.signIn(beside(), ADMINISTRATOR);
            page.waitForURL("**/app/period/sheet.xhtml?period=2037");
        });
        happenedOnce("2037");
    }

    @Test
    void an_expired_token_is_renewed_under_a_form_without_a_word() {
        RealmDesk.of(Product.plan()).whileTokensLive(TOKEN_LIFE, () -> {
            PlanForm form = planning("2038");
            waitForANewToken();
            form.button().click();
            page.waitForURL("**/app/period/sheet.xhtml?period=2038");
        });
        happenedOnce("2038");
    }

    /** Until the token of the last request is no longer worth anything. */
    private void waitForANewToken() {
        page.waitForTimeout((TOKEN_LIFE + 1) * 1_000.0);
    }

    @Test
    void without_script_an_expired_view_is_told_in_the_products_own_look() {
        enter(ADMINISTRATOR, PlanForm.PATH);
        APIResponse answer = window().request()
                .post(
                        address() + PlanForm.PATH,
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setForm(FormData.create().set("form", "form").set("jakarta.faces.ViewState", "1:1")));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text())
                .contains("<header class=\"bar\">", "href=\"" + PlanForm.PATH + "\"")
                .doesNotContain("at mx.", "at jakarta.");
    }

    private PlanForm planning(String code) {
        enter(ADMINISTRATOR, PlanForm.PATH);
        return new PlanForm(page, code).fill(HISTORY);
    }

    /** The window the dialog opens to sign in. */
    private Page beside() {
        return window().waitForPage(() -> page.locator("[data-sign-in]").click());
    }

    private static void happenedOnce(String code) {
        assertThat(plansOf(code)).containsExactly("/app/period/sheet.xhtml?period=" + code);
        assertThat(Product.records()
                        .texts("select id from audit_line where action = 'period.plan' and outcome = 'DONE'"
                                + " and subject_id like 'PeriodDraft[code=" + code + ",%'"))
                .hasSize(1);
        assertThat(Rest.as(ADMINISTRATOR).read("/periods/" + code).getInt("invited"))
                .isEqualTo(56);
    }

    private static List<String> plansOf(String code) {
        return Product.records().texts("select outcome from done_operation where what = 'period.plan " + code + "'");
    }
}
