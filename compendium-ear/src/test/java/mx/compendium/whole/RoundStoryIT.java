package mx.compendium.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A whole reporting round of three institutions, as everybody who takes part lives it in a browser. */
class RoundStoryIT extends Story {

    private static final String PERIOD = "2023-R";
    private static final String OF_PERIOD = "?period=" + PERIOD;
    private static final List<String> INVITED = List.of("EF-CHIH", "EF-DGO", "EF-ZAC");
    private static final String JOINT = "Ferias de documentación para familias en retorno";
    private static final List<String> OBSERVED = List.of("summary", "purpose", "results");

    private static final int GOOD_ROWS = 33;
    private static final int BAD_ROWS = 7;

    private Page chihuahua;
    private Page durango;
    private Page reviewer;

    @BeforeAll
    static void haveThePatienceOfStories() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @Test
    void three_institutions_and_the_unit_complete_a_round() throws IOException {
        enter("admin2.unidad", PlanForm.PATH);
        planAndOpen();
        writeByForm();
        writeByExcel();
        carryOver();
        extend();
        sign("titular.ef-chih", 1);
        sign("titular.ef-dgo", GOOD_ROWS + 1);
        declareNothing();
        returnWithThreeObservations();
        answerAndSignAgain();
        accept();
        joinProgrammes();
        close();
        sumUp();
    }

    private void planAndOpen() {
        PlanForm form = new PlanForm(page, PERIOD).fill("2022");
        form.write("coverageStart", "2023-01-01");
        form.write("coverageEnd", "2023-06-30");
        form.write("dueAt", inDays(30));
        form.write("closesAt", inDays(40));
        form.inviteOnly(INVITED);
        form.button().click();
        page.waitForURL("**/app/period/sheet.xhtml" + OF_PERIOD);
        page.locator("[id='form:open']").click();
        page.locator("[id='form:close']").waitFor();
    }

    private static String inDays(int days) {
        return LocalDate.now(ZoneId.of("America/Mexico_City")).plusDays(days) + "T18:00";
    }

    private void writeByForm() {
        chihuahua = colleague("enlace.ef-chih");
        write(chihuahua, JOINT);
        picture(chihuahua, "round-own-list");
    }

    private static void write(Page page, String name) {
        CaptureForm form = new CaptureForm(page);
        form.begin(PERIOD, name);
        form.fill();
        form.measure(Map.of(
                "counted", "Personas atendidas",
                "unit", "personas",
                "from", "01/01/2023",
                "to", "30/06/2023",
                "total", "1,250",
                "women", "650",
                "men", "600"));
        form.isSaved();
        form.markReady();
    }

    /** Forty rows, seven of them bad: the good ones are taken and declared ready together. */
    private void writeByExcel() throws IOException {
        durango = colleague("enlace.ef-dgo");
        open(durango, "/app/exchange/import.xhtml" + OF_PERIOD);
        Download template = durango.waitForDownload(
                () -> durango.locator("a[href*='/app/exchange/template']").click());
        durango.locator("#file").setInputFiles(FilledTemplate.of(template.path(), JOINT, GOOD_ROWS, BAD_ROWS));
        durango.locator("form:has(#file) [type=submit]").click();
        Locator take = durango.locator("[id='form:take-valid']");
        take.waitFor();
        picture(durango, "round-checked");
        assertThat(take).containsText(String.valueOf(GOOD_ROWS));
        take.click();
        assertThat(durango.locator(".note.good h2")).containsText(String.valueOf(GOOD_ROWS));
        open(durango, "/app/action/list.xhtml" + OF_PERIOD);
        durango.locator("[id='form:readyAll']").click();
        durango.waitForURL("**allReady=" + GOOD_ROWS);
    }

    /** One action of the former period goes on; its text comes over, its results are written anew. */
    private void carryOver() {
        open(durango, "/app/action/carry.xhtml" + OF_PERIOD);
        Locator action = durango.locator("[data-lineage].open").first();
        String lineage = action.getAttribute("data-lineage");
        Locator decided = durango.locator("[data-lineage='" + lineage + "']");
        decided.locator("[data-decide=CONTINUES]").click();
        decided.locator("[data-open]").click();
        durango.waitForURL("**/app/action/edit.xhtml?id=*");
        CaptureForm form = new CaptureForm(durango);
        form.fillWhatIsNotCarriedOver();
        measuresComeOver(durango);
        form.confirmWarnings("El programa se redujo este semestre");
        form.isSaved();
        form.markReady();
    }

    /** What was counted comes over, its numbers do not. */
    private static void measuresComeOver(Page page) {
        for (Locator row : page.locator("[data-rows=measurements] [data-row]").all()) {
            CaptureForm.write(row, "from", "01/01/2023");
            CaptureForm.write(row, "to", "30/06/2023");
            CaptureForm.write(row, "total", "80");
        }
    }

    private void extend() {
        open("/app/period/missing.xhtml" + OF_PERIOD);
        row("Durango").locator("a[href*='/app/period/extend.xhtml']").click();
        page.locator("[id='form:days']").fill("5");
        page.locator("[id='form:reason']").fill("Cambio de enlace a medio periodo");
        page.locator("[id='form:extend']").click();
        page.waitForURL("**/app/period/missing.xhtml" + OF_PERIOD);
    }

    private Locator row(String institution) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(institution));
    }

    private void sign(String head, int reports) {
        Page theirs = colleague(head);
        open(theirs, "/app/delivery/sign.xhtml" + OF_PERIOD);
        theirs.locator("a[href*='/app/delivery/confirm.xhtml']").click();
        assertThat(theirs.locator("main ul.bullets li")).hasCount(reports);
        theirs.locator("[id$=':sign']").click();
        theirs.waitForURL("**/app/delivery/receipt.xhtml**");
        assertThat(theirs.locator("h1")).containsText("ACUSE-" + PERIOD);
    }

    private void declareNothing() {
        Page theirs = colleague("titular.ef-zac");
        open(theirs, "/app/delivery/sign.xhtml" + OF_PERIOD);
        theirs.locator("[id$=':reason']").fill("Los programas del semestre los operó la federación");
        theirs.locator("[id$=':nil']").click();
        theirs.waitForURL("**/app/delivery/receipt.xhtml**");
    }

    private void returnWithThreeObservations() {
        reviewer = colleague("revisora.unidad");
        openInInbox("EF-CHIH");
        for (String field : OBSERVED) {
            Locator observed = reviewer.locator("#field-" + field);
            observed.locator("summary").click();
            observed.locator("textarea").fill("Precise " + field);
        }
        reviewer.locator("[id='form:giveBack']").click();
        reviewer.waitForURL("**done=returned**");
        assertThat(reviewer.locator("main .observation")).hasCount(OBSERVED.size());
        picture(reviewer, "round-returned");
    }

    private void openInInbox(String institution) {
        open(reviewer, "/app/review/inbox.xhtml" + OF_PERIOD + "&institution=" + institution);
        reviewer.locator("main tbody a[href*='/app/review/sheet.xhtml']")
                .first()
                .click();
        reviewer.locator("#decide-title").waitFor();
    }

    private void answerAndSignAgain() {
        open(chihuahua, "/app/action/list.xhtml" + OF_PERIOD);
        chihuahua.locator("a[href*='/app/review/answers.xhtml']").first().click();
        for (Locator answer : chihuahua.locator("textarea[name^='answer.']").all()) {
            answer.fill("Precisado en la ficha");
        }
        chihuahua.locator("[id='form:answer']").click();
        chihuahua.locator("main [role=status]").waitFor();
        chihuahua.locator("a[href*='/app/action/edit.xhtml']").click();
        chihuahua.waitForURL("**/app/action/edit.xhtml?id=*");
        chihuahua.fill("#f-summary-input", "Resumen con lugar y fechas");
        new CaptureForm(chihuahua).isSaved();
        new CaptureForm(chihuahua).markReady();
        sign("titular.ef-chih", 1);
    }

    private void accept() {
        openInInbox("EF-CHIH");
        assertThat(reviewer.locator("#field-summary ins").first()).isVisible();
        Locator closing = reviewer.locator("main .reviewed button", new Page.LocatorOptions().setHasText("Cerrar"));
        for (int left = OBSERVED.size(); left > 0; left--) {
            assertThat(closing).hasCount(left);
            closing.first().click();
        }
        assertThat(closing).hasCount(0);
        acceptThis();
        acceptTogether();
        openInInbox("EF-DGO");
        assertThat(reviewer.locator(".confirmed").first()).containsText("se redujo");
        acceptThis();
    }

    private void acceptThis() {
        reviewer.locator("[id='form:accept']").click();
        reviewer.waitForURL("**done=accepted**");
    }

    /** What carries no warning is accepted in one go; what does is read first. */
    private void acceptTogether() {
        open(reviewer, "/app/review/inbox.xhtml" + OF_PERIOD);
        for (Locator chosen : reviewer.locator("input[name=chosen]").all()) {
            chosen.check();
        }
        reviewer.locator("form[action='/app/review/accept.xhtml'] button[type=submit]")
                .click();
        reviewer.locator("[id='form:accept']").click();
        reviewer.waitForURL("**/app/review/inbox.xhtml**accepted=**");
    }

    private void joinProgrammes() {
        open(reviewer, "/app/review/likeness.xhtml" + OF_PERIOD);
        Locator pair = reviewer.locator("section.alike", new Page.LocatorOptions().setHasText(JOINT))
                .first();
        pair.locator("textarea").fill("La misma feria, organizada entre las dos entidades");
        pair.locator("[id$=':joint']").click();
        reviewer.waitForURL("**done=likened**");
        picture(reviewer, "round-joint");
    }

    private void close() {
        open("/app/period/sheet.xhtml" + OF_PERIOD);
        page.locator("[id='form:close']").click();
        page.locator("a[href*='/app/period/seal.xhtml']").waitFor();
    }

    /** The accepted reports of two institutions, one joint programme: the same on every screen and in the interface. */
    private void sumUp() {
        int accepted = GOOD_ROWS + 2;
        assertThat(page.locator("main .figures")).containsText(String.valueOf(accepted));
        open("/app/period/missing.xhtml" + OF_PERIOD);
        picture("round-standings");
        assertThat(page.locator("main .figure .value").allInnerTexts().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(INVITED.size());
        open("/app/action/list.xhtml" + OF_PERIOD + "&state=ACCEPTED");
        assertThat(page.locator("main tbody tr")).hasCount(accepted);
        Map<String, Integer> expected = Map.of(
                "reports.total",
                accepted,
                "programmes.total",
                accepted - 1,
                "participants.total",
                2,
                "invited.total",
                3);
        JsonObject figures = Rest.as("admin2.unidad").read("/periods/" + PERIOD + "/figures");
        assertThat(figures.getBoolean("sealed")).isFalse();
        expected.forEach(
                (code, value) -> assertThat(figure(figures, code)).as(code).isEqualTo(value));
    }

    private static int figure(JsonObject figures, String code) {
        return figures.getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(item -> item.getString("code").equals(code))
                .findFirst()
                .orElseThrow()
                .getInt("value");
    }
}
