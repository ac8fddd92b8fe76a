package mx.compendium.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * What would change if a report were otherwise is seen before anything is decided, and after the seal what would be false. The
 * edition 2023 may have been sealed by another story.
 */
class WhatIfStoryIT extends Story {

    @Test
    void who_moves_the_only_report_of_objective_21_learns_that_the_coverage_can_no_longer_be_said() {
        String folio = folio("2023", 21);
        enter("ejecutiva.unidad", "/app/figures/list.xhtml?period=2023");
        page.locator("main a[href*='/app/figures/whatif.xhtml']").click();
        page.getByLabel("Folio, o palabras del nombre").fill(folio);
        press("Buscar");
        page.locator(".versions a").first().click();
        picture("whatif-choose");
        page.locator("form:has(input[value=objective]) select").selectOption("3");
        page.locator("form:has(input[value=objective]) button").click();
        page.waitForURL("**change=objective&to=3");
        assertThat(page.locator("#result")).hasText("Si su objetivo principal es el 3");
        assertThat(gone("cuenta con al menos una acción")).containsText("Sin ninguna acción: objetivo 21.");
        assertThat(gone("cuenta con al menos una acción")).containsText("Informe Ejecutivo: Evaluación general");
        assertThat(page.locator("main")).containsText("Objetivo 21.");
        picture("whatif-objective-21");
        open("/app/figures/whatif.xhtml?period=2024");
        assertThat(page.locator("main")).containsText("preliminares");
    }

    @Test
    void of_a_published_edition_it_is_told_how_many_statements_would_be_false_and_each_place_is_a_link() {
        String folio = folio("2022", 7);
        enter("auditora.unidad", "/app/figures/whatif.xhtml?period=2022&folio=" + folio + "&change=exclude");
        assertThat(page.locator("#untrue")).containsText("afirmaciones dejarían de ser ciertas");
        assertThat(page.locator("main")).containsText("Datos sellados");
        assertThat(page.locator("a[href='/api/v1/editions/2022/documents/executive-report.html#objetivo-7']"))
                .isVisible();
        picture("whatif-published");
        open("/app/figures/whatif.xhtml?period=2022&folio=" + folio + "&change=objective&to=99");
        assertThat(page.locator(".problems")).containsText("no es el número de un objetivo");
    }

    @Test
    void on_the_review_sheet_what_excluding_would_change_stands_before_the_decision() {
        JsonObject report = report("2023", 21);
        enter("revisora.unidad", "/app/review/sheet.xhtml?id=" + report.getString("id"));
        assertThat(page.locator(".foreseen")).containsText("¿Qué cambia si se excluye?");
        assertThat(page.locator(".foreseen")).containsText("Sin ninguna acción: objetivo 21.");
        picture("whatif-review");
        page.locator(".foreseen a").click();
        assertThat(page.locator("#result")).hasText("Si se excluye");
    }

    @Test
    void the_interface_tells_the_same() {
        JsonObject told = Rest.json(Rest.as("ejecutiva.unidad")
                .get("/periods/2023/consequences?folio=" + folio("2023", 21) + "&change=objective&to=3"));
        Assertions.assertTrue(told.getJsonArray("sentences").getValuesAs(JsonObject.class).stream()
                .anyMatch(sentence -> sentence.getString("id").equals("objectives.covered")
                        && sentence.isNull("after")
                        && sentence.getString("reason").contains("objetivo 21")));
        Assertions.assertEquals(409, status("ejecutiva.unidad", "folio=" + folio("2023", 21) + "&change=objective"));
        Assertions.assertEquals(404, status("ejecutiva.unidad", "folio=PMM-2023-9999&change=exclude"));
        Assertions.assertEquals(403, status("enlace.salud", "folio=PMM-2023-0001&change=exclude"));
    }

    private static int status(String who, String query) {
        return Rest.as(who).get("/periods/2023/consequences?" + query).statusCode();
    }

    private Locator gone(String words) {
        return page.locator(".versions > li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private static String folio(String period, int objective) {
        return report(period, objective).getString("folio");
    }

    private static JsonObject report(String period, int objective) {
        return Rest.json(Rest.as("revisora.unidad")
                        .get("/periods/" + period + "/reports?state=ACCEPTED&objective=" + objective + "&limit=1"))
                .getJsonArray("items")
                .getJsonObject(0);
    }
}
