package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import mx.compendium.ground.Ground;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A start as in production: nothing but reference data and one account, and the first period planned on screen. */
class EmptySystemIT extends Story {

    private static final String ADMINISTRATOR = "administracion";
    private static final String SLIPS_IN_AN_INSTITUTION = """
            email => {
              const field = Object.assign(document.createElement("input"), { name: "institution", value: "SALUD" });
              email.form.append(field);
            }""";
    private static final String OWN_PASSWORD = "Muy-propia-y-larga-2026";

    private static Ground empty;

    @BeforeAll
    static void startEmpty() {
        empty = Product.startEmpty();
    }

    @AfterAll
    static void stopEmpty() {
        if (empty != null) {
            empty.stop();
        }
    }

    @Override
    String address() {
        return empty.plan().applicationAddress();
    }

    @Test
    void the_first_administrator_signs_in_and_opens_the_first_period() {
        nothingIsPublished();
        signsInForTheFirstTime();
        findsNothingButTheNextStep();
        plansTheFirstPeriod();
        opensIt();
    }

    private void nothingIsPublished() {
        open("/");
        assertThat(page.locator(".empty").count()).isEqualTo(1);
        picture("empty-1-portal");
    }

    private void signsInForTheFirstTime() {
        open("/app/home.xhtml");
        page.fill("#username", ADMINISTRATOR);
        page.fill("#password", empty.temporaryPassword().orElseThrow());
        page.click("#kc-login");
        tellsWhatKeycloakAsks();
        tellsWhatKeycloakAsks();
        page.waitForURL(address() + "/app/home.xhtml**");
        assertThat(RealmDesk.of(empty.plan()).institutionOf(ADMINISTRATOR)).isEmpty();
    }

    /** The profile and an own password, in the order of Keycloak's version. */
    private void tellsWhatKeycloakAsks() {
        page.locator("#email, #password-new").waitFor();
        if (page.locator("#email").count() > 0) {
            tellsTheProfile();
        } else {
            choosesAPassword();
        }
        page.locator("[type=submit]").click();
    }

    private void choosesAPassword() {
        picture("empty-2-password");
        page.fill("#password-new", OWN_PASSWORD);
        page.fill("#password-confirm", OWN_PASSWORD);
    }

    /** A form that brings an institution along is refused and shown again without. */
    private void tellsTheProfile() {
        picture("empty-3-profile");
        page.fill("#email", "administracion@example.org");
        page.fill("#firstName", "Alma");
        page.fill("#lastName", "Ruiz");
        assertThat(page.locator("#institution").count()).isZero();
        page.locator("#email").evaluate(SLIPS_IN_AN_INSTITUTION);
        page.locator("[type=submit]").click();
        page.locator("form:not(:has([name=institution])) #email").waitFor();
    }

    private void findsNothingButTheNextStep() {
        assertThat(heading()).contains("Alma");
        assertThat(nextStep().getAttribute("href")).isEqualTo(PlanForm.PATH);
        assertThat(page.locator("#menu a[href*='period=']").count()).isZero();
        picture("empty-4-home");
        page.locator("#menu a[href='/app/period/list.xhtml']").click();
        assertThat(nextStep().getAttribute("href")).isEqualTo(PlanForm.PATH);
        picture("empty-5-periods");
    }

    private Locator nextStep() {
        return page.locator("main .empty a.button");
    }

    private void plansTheFirstPeriod() {
        nextStep().click();
        picture("empty-6-plan");
        PlanForm form = new PlanForm(page, "2031").fill("2031");
        form.button().click();
        page.waitForURL("**/app/period/sheet.xhtml?period=2031");
        assertThat(page.locator(".lead").innerText()).isEqualTo(form.title());
        picture("empty-7-planned");
    }

    private void opensIt() {
        page.locator("[id='form:open']").click();
        page.locator("[id='form:close']").waitFor();
        picture("empty-8-open");
        open("/app/publication/documents.xhtml?period=2031");
        assertThat(page.locator("main .empty").count()).isEqualTo(1);
        picture("empty-9-documents");
        open("/app/home.xhtml");
        assertThat(page.locator("main .tasks").innerText()).contains("2031");
        picture("empty-10-home");
    }
}
