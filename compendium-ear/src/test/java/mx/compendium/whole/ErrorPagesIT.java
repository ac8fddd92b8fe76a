package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What somebody sees when something is not theirs, not there, or fails: our own look, a number, and nothing of our inside. */
class ErrorPagesIT extends Story {

    private static final String NUMBER = "[0-9A-F]{4}-[0-9A-F]{4}";

    @Test
    void what_may_not_be_opened_is_refused_under_the_number_of_its_audit_line() {
        enter("ejecutiva.unidad", "/app/home.xhtml");
        assertThat(open(PlanForm.PATH)).isEqualTo(403);
        String number = incident();
        assertThat(Product.records().texts("select outcome from audit_line where " + isOf(number)))
                .containsExactly("DENIED");
    }

    @Test
    void what_does_not_exist_has_a_page() {
        enter("admin2.unidad", "/app/home.xhtml");
        assertThat(open("/app/period/sheet.xhtml?period=1999")).isEqualTo(404);
        assertThat(incident()).matches(NUMBER);
        assertThat(open("/nowhere")).isEqualTo(404);
        assertThat(incident()).matches(NUMBER);
    }

    @Test
    void what_fails_has_a_page_with_a_number() {
        enter("admin2.unidad", "/app/home.xhtml");
        Product.records()
                .without(
                        "participation",
                        () -> assertThat(open("/app/period/sheet.xhtml?period=2024"))
                                .isEqualTo(500));
        assertThat(incident()).matches(NUMBER);
        picture("error-500");
    }

    @Test
    void what_fails_far_down_a_page_is_answered_by_an_error_page_and_not_by_the_half_that_was_made() {
        enter("admin2.unidad", "/app/home.xhtml");
        Product.records()
                .without(
                        "published_template",
                        () -> assertThat(open("/app/figures/dashboard.xhtml?period=2023"))
                                .isEqualTo(500));
        assertThat(page.locator(".chart").count()).isZero();
        assertThat(incident()).matches(NUMBER);
    }

    @Test
    void the_page_of_a_failure_needs_nothing_that_may_have_failed() {
        enter("admin2.unidad", "/app/home.xhtml");
        Product.records()
                .without("person", () -> assertThat(open("/app/home.xhtml")).isEqualTo(500));
        assertThat(incident()).matches(NUMBER);
    }

    @Test
    void what_fails_within_a_form_shows_the_same_page() {
        enter("admin2.unidad", PlanForm.PATH);
        PlanForm form = new PlanForm(page, "2039").fill("2022");
        Product.records().without("participation", () -> {
            form.button().click();
            page.locator("section.plate").waitFor();
        });
        assertThat(incident()).matches(NUMBER);
        assertThat(Product.records().texts("select 1 from done_operation where what = 'period.plan 2039'"))
                .isEmpty();
    }

    @Test
    void what_fails_for_a_script_is_a_problem_with_a_number() {
        Rest administrator = Rest.as("admin2.unidad");
        Product.records().without("participation", () -> {
            HttpResponse<byte[]> answer = administrator.get("/periods");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            JsonObject problem = Rest.json(answer);
            assertThat(problem.getString("incident")).matches(NUMBER);
            assertThat(problem.getString("detail")).contains(problem.getString("incident"));
            assertThat(Rest.text(answer)).satisfies(ErrorPagesIT::showsNothingOfTheInside);
        });
    }

    /** The number on the page, which is otherwise in our own look and tells nothing of the inside. */
    private String incident() {
        assertThat(page.locator("header.bar").count()).isPositive();
        assertThat(page.locator("footer.foot").count()).isPositive();
        showsNothingOfTheInside(page.locator("body").innerText());
        String line = page.locator("main p.muted").innerText();
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private static void showsNothingOfTheInside(String text) {
        for (String inside : List.of("Exception", "at mx.", "at org.", "mislaid", "select ", "jboss", "WildFly")) {
            assertThat(text).doesNotContain(inside);
        }
    }

    private static String isOf(String number) {
        return "correlation::text like '" + number.replace("-", "").toLowerCase(Locale.ROOT) + "%'";
    }
}
