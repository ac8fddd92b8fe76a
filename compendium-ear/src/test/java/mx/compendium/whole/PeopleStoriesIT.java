package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the executive reads, what an enlace does not reach, how one leaves, and what happens when the session is gone. */
class PeopleStoriesIT extends Story {

    @Test
    void the_executive_reads_figures_and_their_records() {
        enter("ejecutiva.unidad", "/app/figures/records.xhtml?period=2022&figure=reports.total");
        assertThat(page.locator("main").innerText()).contains("346");
        open("/app/action/list.xhtml?period=2022&text=michoacan");
        assertThat(page.locator("main a[href*='/app/action/sheet.xhtml']").count())
                .isPositive();
    }

    @Test
    void the_executive_changes_nothing() {
        enter("ejecutiva.unidad", "/app/period/sheet.xhtml?period=2024");
        assertThat(page.locator("a[href*='seal.xhtml']").count()).isZero();
        assertThat(open("/app/period/seal.xhtml?period=2024")).isEqualTo(403);
        assertThat(open("/app/publication/publish.xhtml?period=2023")).isEqualTo(403);
    }

    @Test
    void an_enlace_reaches_neither_the_seal_nor_an_unpublished_document() {
        enter("enlace.ef-gro", "/app/home.xhtml");
        assertThat(page.locator("#menu").innerText()).doesNotContain("Documentos");
        for (String address : List.of(
                "/app/period/seal.xhtml?period=2023",
                "/app/period/sheet.xhtml?period=2023",
                "/app/publication/documents.xhtml?period=2023",
                "/app/publication/document?id=00000000-0000-0000-0000-000000000000")) {
            assertThat(open(address)).as(address).isEqualTo(403);
            assertThat(page.locator("body").innerText())
                    .doesNotContain("Exception")
                    .doesNotContain(" at mx.");
        }
    }

    @Test
    void anybody_opens_the_address_printed_in_the_documents() {
        assertThat(open("/editions/2022")).isEqualTo(200);
        assertThat(page.locator("main").innerText()).contains("346");
        assertThat(open("/editions/1999")).isEqualTo(404);
    }

    @Test
    void the_address_the_readme_names_leads_to_what_must_be_done_now() {
        enter("admin2.unidad", "/app/");
        assertThat(page.locator("main .tasks").count()).isPositive();
        assertThat(open("/app")).isEqualTo(200);
        assertThat(page.locator("main .tasks").count()).isPositive();
    }

    @Test
    void leaving_ends_keycloaks_session_too() {
        enter("revisora.unidad", "/app/home.xhtml");
        page.locator("details.person summary").click();
        page.locator("form[action='/logout'] button").click();
        page.waitForURL(Product.address() + "/**");
        open("/app/home.xhtml");
        assertThat(page.locator("#password").isVisible()).isTrue();
    }

    @Test
    void a_stale_session_continues_from_the_address_after_signing_in() {
        enter("admin2.unidad", "/app/period/list.xhtml");
        window().clearCookies();
        open("/app/period/sheet.xhtml?period=2022");
        Browser.signIn(page, "admin2.unidad");
        page.waitForURL("**/app/period/sheet.xhtml?period=2022**");
        assertThat(heading()).contains("2022");
    }

    @Test
    void what_does_not_exist_is_told_in_the_products_own_look() {
        enter("admin2.unidad", "/app/home.xhtml");
        assertThat(open("/app/period/sheet.xhtml?period=1999")).isEqualTo(404);
        assertThat(page.locator("header.bar").count()).isPositive();
        assertThat(page.locator("body").innerText()).doesNotContain("Exception");
    }
}
