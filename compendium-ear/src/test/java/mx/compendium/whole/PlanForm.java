package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form that plans a period, as a person fills it. */
final class PlanForm {

    static final String PATH = "/app/period/plan.xhtml";

    private final Page page;
    private final String code;

    PlanForm(Page page, String code) {
        this.page = page;
        this.code = code;
    }

    /** A plan nothing stands against, for everybody but the first institution of the list. */
    PlanForm fill(String historyBegins) {
        values(historyBegins).forEach((field, value) -> field(field).fill(value));
        field("rounding").selectOption("TRUNCATE");
        firstInstitution().uncheck();
        return this;
    }

    private Map<String, String> values(String historyBegins) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("code", code);
        values.put("title", title());
        values.put("coverageStart", "2030-07-01");
        values.put("coverageEnd", "2031-06-30");
        values.put("dueAt", "2031-09-30T18:00");
        values.put("closesAt", "2031-10-15T18:00");
        values.put("historyBegins", historyBegins);
        return values;
    }

    String title() {
        return "Edición " + code + ", «niñas, niños y más»";
    }

    void correctCode(String other) {
        write("code", other);
    }

    void write(String field, String text) {
        field(field).fill(text);
    }

    void inviteOnly(List<String> institutions) {
        page.locator("[name='form:institutions']:checked")
                .evaluateAll(
                        "(boxes, kept) => boxes.filter(box => !kept.includes(box.value)).forEach(box => box.click())",
                        institutions);
    }

    /** Everything is there again as it was typed, chosen and ticked. */
    void isAsTyped(String historyBegins) {
        values(historyBegins)
                .forEach((field, value) ->
                        assertThat(field(field).inputValue()).as(field).isEqualTo(value));
        assertThat(field("rounding").inputValue()).isEqualTo("TRUNCATE");
        assertThat(firstInstitution().isChecked()).isFalse();
    }

    void isEmpty() {
        assertThat(field("code").inputValue()).isEmpty();
        assertThat(firstInstitution().isChecked()).isTrue();
    }

    Locator button() {
        return page.locator("[id='form:plan']");
    }

    private Locator field(String name) {
        return page.locator("[id='form:" + name + "']");
    }

    private Locator firstInstitution() {
        return page.locator("[id='form:institutions:0']");
    }
}
