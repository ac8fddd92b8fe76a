package mx.compendium.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;

/** The form in which an enlace writes a report, as a person fills it. */
final class CaptureForm {

    static final Pattern SAVED = Pattern.compile("Guardado \\d\\d:\\d\\d");

    private final Page page;

    CaptureForm(Page page) {
        this.page = page;
    }

    /** Begins a report on screen and answers its id. */
    String begin(String period, String name) {
        page.navigate(Product.address() + "/app/action/new.xhtml?period=" + period);
        page.fill("#f-name-input", name);
        page.check("#f-type input[value=ACTION]");
        page.fill("#f-principalObjective input[type=search]", "vulnerabilidades");
        page.locator("#f-principalObjective .tick:visible input").first().check();
        page.locator("#begin [type=submit]").click();
        page.waitForURL("**/app/action/edit.xhtml?id=*");
        return id();
    }

    String id() {
        return page.url().substring(page.url().indexOf("id=") + 3);
    }

    /** What every report must say, besides what it began with. */
    void fill() {
        page.fill("#f-summary-input", "Resumen");
        page.fill("#f-purpose-input", "Propósito");
        fillWhatIsNotCarriedOver();
        page.check("#f-populations input[value=FAMILIES]");
        page.check("#f-states input[value='12']");
    }

    void fillWhatIsNotCarriedOver() {
        page.fill("#f-startDate-input", "1 de julio de 2023");
        page.check("#f-ongoing-input");
        page.fill("#f-results-input", "Resultados");
    }

    /** Adds a measurement and answers its row. */
    Locator measure(Map<String, String> parts) {
        page.click("[data-add=measurements]");
        Locator row = page.locator("[data-rows=measurements] [data-row]").last();
        row.locator("input[value=DIRECT]").check();
        parts.forEach((part, text) -> write(row, part, text));
        return row;
    }

    static void write(Locator row, String part, String text) {
        row.locator("[data-path$='." + part + "'] input").fill(text);
    }

    void isSaved() {
        assertThat(page.locator("#save-state")).hasText(SAVED);
    }

    /** Asks whether it is complete, and says why what is unusual is right. */
    void confirmWarnings(String reason) {
        page.click("#review");
        page.locator("#summary:visible, #nothing-missing:visible").first().waitFor();
        for (Locator why : page.locator("[data-path^='confirmed:'] input").all()) {
            why.fill(reason);
        }
    }

    void markReady() {
        page.click("#ready");
        page.waitForURL("**/app/action/list.xhtml?period=*&ready=*");
    }
}
