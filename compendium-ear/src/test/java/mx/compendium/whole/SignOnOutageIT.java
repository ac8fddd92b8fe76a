package mx.compendium.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Keycloak is killed under somebody who goes on typing, for {@code compendium.faults.outage} seconds and beyond the life of
 * the token: every line is with the server or in the browser, and in the end with the server once.
 */
class SignOnOutageIT extends Story {

    private static final String ENLACE = "enlace.ef-chih";
    private static final String FIELD = "results";
    private static final int OUTAGE = Integer.getInteger("compendium.faults.outage", 120);
    private static final int TOKEN_LIFE = 60;
    private static final int BETWEEN_LINES = 5;
    private static final int MINUTE = 60_000;
    private static final Pattern SAVED = Pattern.compile("Guardado \\d\\d:\\d\\d");
    private static final String KEPT = """
            () => Object.keys(localStorage).filter(key => key.startsWith("compendium-draft") && key.endsWith(" results"))
                .map(key => JSON.parse(localStorage.getItem(key)).text).join()""";

    private final List<String> typed = new ArrayList<>();
    private String report;

    @Test
    void what_is_typed_while_nobody_can_sign_in_is_kept_and_saved_once() {
        report = Drafts.begin(Rest.as(ENLACE), "Jornadas sin inicio de sesión");
        RealmDesk.of(Product.plan()).whileTokensLive(TOKEN_LIFE, () -> {
            enter(ENLACE, "/app/action/edit.xhtml?id=" + report);
            type();
            shows(SAVED);
            Product.withoutSignOn(this::goOnTyping);
            signInAgain();
            shows(SAVED);
        });
        String last = typed.get(typed.size() - 1);
        assertThat(page.evaluate(KEPT)).isEqualTo("");
        assertThat(page.locator("#f-results-input")).hasValue(last);
        assertThat(saved()).doesNotHaveDuplicates().isSubsetOf(typed).endsWith(last);
        assertThat(SavedFields.of(List.of(report)).standing())
                .singleElement()
                .satisfies(field -> assertThat(field.text()).isEqualTo(last));
        System.out.println(OUTAGE + " s without Keycloak: " + typed.size() + " times typed on, " + saved().size()
                + " saves, the last with all of it; lost 0, twice 0");
    }

    private void goOnTyping() {
        for (int second = 0; second < OUTAGE; second += BETWEEN_LINES) {
            type();
            page.waitForTimeout(BETWEEN_LINES * 1_000.0);
            String last = typed.get(typed.size() - 1);
            assertThat(page.evaluate(KEPT).equals(last) || saved().contains(last))
                    .as("kept: " + last)
                    .isTrue();
        }
        shows(Pattern.compile("Su sesión terminó"));
        picture("sign-on-outage");
    }

    private void type() {
        String before = typed.isEmpty() ? "" : typed.get(typed.size() - 1) + "\n";
        typed.add(before + "Renglón " + (typed.size() + 1));
        page.fill("#f-results-input", typed.get(typed.size() - 1));
    }

    /** Keycloak may still know the person, and then asks nothing; an administrator has it ask. */
    private void signInAgain() {
        RealmDesk.of(Product.plan()).endSessionsOf(ENLACE);
        Page beside = page.waitForPopup(() -> page.click("#sign-in-again"));
        Browser.signIn(beside, ENLACE);
    }

    private void shows(Pattern state) {
        assertThat(page.locator("#save-state"))
                .containsText(
                        state,
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(MINUTE));
    }

    /** Every text the trail tells of the field, in order. */
    private List<String> saved() {
        return SavedFields.of(List.of(report)).changes().stream()
                .filter(change -> change.path().equals(FIELD))
                .map(SavedFields.Change::to)
                .toList();
    }
}
