package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What the unit asks stands where it is answered; what stands against a signature says of which report and field. */
class ObservedStoryIT extends Story {

    private static final String LIAISON = "enlace.ef-gto";
    private static final String HEAD = "titular.ef-gto";

    @Test
    void an_observation_stands_at_its_field_days_are_in_words_and_a_signature_names_its_report() throws SQLException {
        Rest.as(HEAD).read("/me");
        Rest.as(LIAISON).read("/me");
        String report = delivered();
        enter("revisora.unidad", "/app/review/sheet.xhtml?id=" + report);
        assertThat(main()).contains("1 de julio de 2023", "30 de junio de 2024").doesNotContain("01/07/2023");
        picture("review-sheet");
        HttpResponse<byte[]> returned = Rest.as("revisora.unidad")
                .send(
                        "POST",
                        "/reports/" + report + "/return",
                        "{\"observations\": [{\"field\": \"summary\", \"text\": \"Diga a quién se atendió\"}],"
                                + " \"correctUntil\": \"2099-01-01T00:00:00Z\"}");
        assertThat(returned.statusCode()).as(Rest.text(returned)).isEqualTo(200);
        window().clearCookies();
        enter(LIAISON, "/app/action/edit.xhtml?id=" + report);
        assertThat(page.locator("#f-summary").innerText()).contains("Diga a quién se atendió");
        assertThat(page.locator("#f-summary-input").getAttribute("aria-describedby"))
                .isEqualTo("f-summary-help f-summary-observed f-summary-below");
        picture("form-observed");
        ReadyReports.add("EF-GTO", "Ferias de Guanajuato");
        spoil("Ferias de Guanajuato");
        window().clearCookies();
        enter(HEAD, "/app/delivery/sign.xhtml?period=2024");
        assertThat(main()).contains("«Ferias de Guanajuato». Resumen: Falta este dato.");
        picture("sign-named");
    }

    private static String delivered() throws SQLException {
        ReadyReports.add("EF-GTO", "Clínicas de Guanajuato");
        JsonObject receipt = Rest.json(Rest.as(HEAD).post("/periods/2024/deliveries"));
        return receipt.getJsonArray("items").getJsonObject(0).getString("id");
    }

    /** As if the demands had grown since the report was marked ready. */
    private static void spoil(String name) throws SQLException {
        try (Connection database = Product.database();
                Statement statement = database.createStatement()) {
            assertThat(statement.executeUpdate("update report_capture c set fields = c.fields - 'summary'"
                            + " from action_report r where r.id = c.report_id and r.name = '" + name + "'"))
                    .isEqualTo(1);
        }
    }

    private String main() {
        return page.locator("main").innerText();
    }
}
