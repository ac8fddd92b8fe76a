package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files of evidence over REST: whoever asks, with the token of their role. */
class EvidenceIT {

    private static final String WHOLE = """
            {"edits": [
              {"path": "continuity", "text": "NEW", "base": 0}, {"path": "summary", "text": "Resumen", "base": 0},
              {"path": "purpose", "text": "Propósito", "base": 0}, {"path": "populations", "text": "GENERAL", "base": 0},
              {"path": "states", "text": "32", "base": 0}, {"path": "startDate", "text": "01/07/2023", "base": 0},
              {"path": "ongoing", "text": "true", "base": 0}, {"path": "results", "text": "Resultados", "base": 0},
              {"path": "evidence.e01.title", "text": "Informe", "base": 0},
              {"path": "evidence.e01.file", "text": "FILE", "base": 0}]}""";

    private final Rest enlace = Rest.as("enlace.ef-zac");

    @Test
    void its_institution_reads_it_at_once_and_the_unit_when_it_was_delivered_and_nobody_else_ever() {
        String report = begun(enlace);
        JsonObject file = Rest.json(handed(enlace, report, "Informe ñ.pdf", ProofFiles.pdf()));
        String address = "/reports/" + report + "/evidence/" + file.getString("id");
        assertThat(enlace.get(address).body()).isEqualTo(ProofFiles.pdf());
        assertThat(Rest.as("titular.ef-zac").get(address).statusCode()).isEqualTo(200);
        assertThat(Rest.as("revisora.unidad").get(address).statusCode()).isEqualTo(404);
        nobodyElse(report, file.getString("id"));
        sign(report, file.getString("id"));
        HttpResponse<byte[]> read = Rest.as("revisora.unidad").get(address);
        assertThat(read.body()).isEqualTo(ProofFiles.pdf());
        safe(read);
        safe(enlace.screen("/app/action/evidence?id=" + report + "&file=" + file.getString("id")));
        nobodyElse(report, file.getString("id"));
        refused(handed(enlace, report, "Tarde.pdf", ProofFiles.pdf()), "report.write.delivered");
    }

    private static void safe(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename*=UTF-8''Informe%20%C3%B1.pdf");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox");
    }

    private static void nobodyElse(String report, String file) {
        String address = "/reports/" + report + "/evidence";
        Rest other = Rest.as("enlace.ef-tamps");
        HttpResponse<byte[]> foreign = other.get(address + "/" + file);
        HttpResponse<byte[]> absent = other.get("/reports/" + UUID.randomUUID() + "/evidence/" + UUID.randomUUID());
        assertThat(foreign.statusCode()).isEqualTo(404).isEqualTo(absent.statusCode());
        assertThat(told(foreign)).isEqualTo(told(absent));
        assertThat(other.get(address).statusCode()).isEqualTo(404);
        assertThat(handed(other, report, "Ajeno.pdf", ProofFiles.pdf()).statusCode())
                .isEqualTo(404);
        for (String role : List.of("ejecutiva.unidad", "auditora.unidad")) {
            assertThat(Rest.as(role).get(address + "/" + file).statusCode()).isEqualTo(403);
            assertThat(Rest.as(role)
                            .screen("/app/action/evidence?id=" + report + "&file=" + file)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(Rest.anonymous().get(address + "/" + file).statusCode()).isEqualTo(401);
        assertThat(handed(Rest.anonymous(), report, "a.pdf", ProofFiles.pdf()).statusCode())
                .isEqualTo(401);
        for (String role : List.of("titular.ef-zac", "revisora.unidad", "admin.unidad")) {
            assertThat(handed(Rest.as(role), report, "a.pdf", ProofFiles.pdf()).statusCode())
                    .isEqualTo(403);
        }
    }

    private static String told(HttpResponse<byte[]> answer) {
        return Rest.json(answer).getString("detail");
    }

    private void sign(String report, String file) {
        HttpResponse<byte[]> saved = Rest.send(to(enlace, "/reports/" + report + "/fields")
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(WHOLE.replace("FILE", file))));
        assertThat(saved.statusCode()).isEqualTo(200);
        HttpResponse<byte[]> ready = enlace.post("/reports/" + report + "/ready");
        assertThat(ready.statusCode()).as(Rest.text(ready)).isEqualTo(200);
        assertThat(Rest.as("titular.ef-zac").post("/periods/2024/deliveries").statusCode())
                .isEqualTo(201);
    }

    @Test
    void what_lies_about_itself_is_refused_and_told_why() {
        String report = begun(enlace);
        refused(handed(enlace, report, "trampa.pdf", ProofFiles.page()), "evidence.content-otherwise");
        refused(handed(enlace, report, "dibujo.svg", ProofFiles.page()), "evidence.kind-not-taken");
        refused(handed(enlace, report, "vacio.pdf", new byte[0]), "evidence.file-empty");
        refused(handed(enlace, report, "../../x.pdf", ProofFiles.pdf()), "evidence.name-with-path");
        refused(handed(enlace, report, "fdp.\u202Efdp.pdf", ProofFiles.pdf()), "evidence.name-hidden-signs");
        refused(handed(enlace, report, "x".repeat(4096) + ".pdf", ProofFiles.pdf()), "evidence.name-too-long");
        HttpResponse<byte[]> declared = Rest.send(to(enlace, "/reports/" + report + "/evidence")
                .header("Content-Type", "text/html")
                .header("Content-Disposition", "attachment; filename*=UTF-8''a.pdf")
                .POST(BodyPublishers.ofByteArray(ProofFiles.pdf())));
        refused(declared, "evidence.kind-otherwise-declared");
        assertThat(enlace.read("/reports/" + report + "/evidence").getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void beyond_the_servers_usual_limit_the_door_itself_says_what_is_too_large() {
        String report = begun(enlace);
        byte[] megabyte = new byte[1024 * 1024];
        BodyPublisher large = BodyPublishers.ofByteArrays(
                () -> Collections.nCopies(101, megabyte).iterator());
        refused(handed(enlace, report, "grande.pdf", large), "evidence.file-too-large");
    }

    @Test
    void another_site_hands_in_nothing_with_the_cookies_of_a_person() {
        HttpResponse<byte[]> crossed = Rest.send(to(enlace, "/reports/" + begun(enlace) + "/evidence")
                .header("Cookie", "JSESSIONID=x")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/pdf")
                .POST(BodyPublishers.ofByteArray(ProofFiles.pdf())));
        assertThat(crossed.statusCode()).isEqualTo(403);
    }

    private static void refused(HttpResponse<byte[]> answer, String code) {
        assertThat(answer.statusCode()).as(Rest.text(answer)).isEqualTo(409);
        assertThat(Rest.json(answer).getString("code")).isEqualTo(code);
    }

    private static String begun(Rest who) {
        HttpResponse<byte[]> begun = Rest.send(to(who, "/periods/2024/reports")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"name\": \"Con evidencia\", \"type\": \"ACTION\", \"principalObjective\": 7}")));
        return Rest.json(begun).getString("id");
    }

    private static HttpResponse<byte[]> handed(Rest who, String report, String name, byte[] bytes) {
        return handed(who, report, name, BodyPublishers.ofByteArray(bytes));
    }

    private static HttpResponse<byte[]> handed(Rest who, String report, String name, BodyPublisher body) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Rest.send(to(who, "/reports/" + report + "/evidence?operation=" + UUID.randomUUID())
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
                .POST(body));
    }

    private static HttpRequest.Builder to(Rest who, String path) {
        return Rest.to(Product.address() + "/api/v1" + path, who.token());
    }
}
