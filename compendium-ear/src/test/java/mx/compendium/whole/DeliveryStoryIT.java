package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Institutions hand in what they report, each in its own way, and anybody who holds an acuse can check it. */
class DeliveryStoryIT extends Story {

    private static final String SUMMARY = "/app/delivery/sign.xhtml?period=2024";

    @Test
    void the_head_signs_keeps_the_acuse_and_anybody_checks_it() throws IOException, SQLException {
        enter("titular.ef-pue", "/app/home.xhtml");
        ReadyReports.add("EF-PUE", "Ferias de registro de Puebla");
        open("/app/home.xhtml");
        press("Leer y firmar");
        assertThat(main()).contains("Ferias de registro de Puebla", "En tiempo", "hora del centro de México");
        press("Firmar y entregar…");
        assertThat(main()).contains("Ferias de registro de Puebla", "no se deshace");
        page.locator("[id$=':sign']").dblclick();
        page.waitForURL("**/app/delivery/receipt.xhtml**");
        assertThat(heading()).contains("ACUSE-2024-EF-PUE-01");
        assertThat(new String(acuse(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        checked(page.locator("a[href^='/receipts/']").getAttribute("href"));
        assertThat(deliveries("titular.ef-pue")).hasSize(1);
    }

    @Test
    void what_changed_since_it_was_read_is_not_signed_and_the_new_summary_is_read() throws SQLException {
        enter("titular.ef-oax", SUMMARY);
        ReadyReports.add("EF-OAX", "Lo que se leyó");
        open(SUMMARY);
        press("Firmar y entregar…");
        ReadyReports.add("EF-OAX", "Lo que llegó después");
        page.locator("[id$=':sign']").click();
        page.locator("[role=alert]").waitFor();
        assertThat(main()).contains("Algo cambió desde que leyó el resumen");
        press("Leer el resumen de nuevo");
        assertThat(main()).contains("Lo que se leyó", "Lo que llegó después");
        assertThat(deliveries("titular.ef-oax")).isEmpty();
    }

    @Test
    void a_liaison_reads_but_signs_only_by_delegation_and_the_acuse_names_both() throws SQLException {
        Rest.as("enlace.ef-jal").read("/me");
        enter("titular.ef-jal", "/app/home.xhtml");
        ReadyReports.add("EF-JAL", "Clínica móvil");
        HttpResponse<byte[]> refused = Rest.as("enlace.ef-jal").post("/periods/2024/deliveries");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Rest.text(refused)).contains("delivery.sign.not-the-head");
        delegate();
        HttpResponse<byte[]> signed = Rest.as("enlace.ef-jal").post("/periods/2024/deliveries");
        assertThat(signed.statusCode()).isEqualTo(201);
        JsonObject delivery = Rest.json(signed).getJsonObject("delivery");
        assertThat(delivery.getString("onBehalfOf")).isNotEqualTo(delivery.getString("signedBy"));
        open("/app/delivery/receipt.xhtml?id=" + delivery.getString("id"));
        assertThat(main()).contains("En representación de", delivery.getString("onBehalfOf"));
        assertThat(Rest.as("titular.ef-oax")
                        .screen("/app/delivery/document?id=" + delivery.getString("id"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_institution_with_nothing_to_report_says_so_and_why() {
        enter("titular.imumi", SUMMARY);
        page.locator("[id$=':nil']").click();
        page.locator("[role=alert]").waitFor();
        page.locator("[id$=':reason']").fill("El programa concluyó y no hubo otro en el periodo");
        page.locator("[id$=':nil']").click();
        page.waitForURL("**/app/delivery/receipt.xhtml**");
        assertThat(main()).contains("Reporte en ceros", "El programa concluyó");
        assertThat(Rest.as("revisora.unidad").read("/periods/2024/deliveries").getJsonArray("items"))
                .anySatisfy(item ->
                        assertThat(item.asJsonObject().getString("kind")).isEqualTo("NIL"));
    }

    private void delegate() {
        String today = LocalDate.now(ZoneId.of("America/Mexico_City")).toString();
        open("/app/delivery/delegation.xhtml");
        page.locator("[id$=':delegate']").selectOption(new SelectOption().setIndex(0));
        page.locator("[id$=':from']").fill(today);
        page.locator("[id$=':until']").fill(today);
        page.locator("[id$=':reason']").fill("Comisión oficial");
        page.locator("[id$=':give']").click();
        page.locator(".table .status").waitFor();
        assertThat(main()).contains("Vigente");
    }

    private byte[] acuse() throws IOException {
        Download file = page.waitForDownload(
                () -> page.locator("a[href*='/app/delivery/document?id=']").click());
        return Files.readAllBytes(file.path());
    }

    /** The address of the QR code; with another digest, or another folio, the answer is one and the same. */
    private void checked(String address) {
        open(address);
        assertThat(main()).contains("El acuse es auténtico").doesNotContain("Puebla", "Ferias");
        open(address.substring(0, address.length() - 1) + "x");
        String unknown = main();
        assertThat(unknown).contains("No consta un acuse así");
        open("/receipts/ACUSE-1999-NADIE-01?sha256=" + "0".repeat(64));
        assertThat(main()).isEqualTo(unknown);
    }

    private static List<JsonValue> deliveries(String who) {
        return Rest.as(who).read("/periods/2024/deliveries").getJsonArray("items");
    }

    private String main() {
        return page.locator("main").innerText();
    }
}
