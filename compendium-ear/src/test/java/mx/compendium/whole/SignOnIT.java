package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Who the web sees is who the doors see; who has not signed in is asked to; a wrong role is refused. */
class SignOnIT {

    @Test
    void who_the_token_names_is_who_the_doors_see() {
        Rest focalPoint = Rest.as("enlace.ef-gro");
        JsonObject me = focalPoint.read("/me");
        assertThat(me.getString("sub")).isEqualTo(claims(focalPoint).getString("sub"));
        assertThat(me.getJsonArray("roles")).hasToString("[\"focal-point\"]");
    }

    @Test
    void the_institution_comes_from_the_database() {
        assertThat(Rest.as("titular.salud").read("/me").getString("institution"))
                .isEqualTo("SALUD");
    }

    @Test
    void without_a_token_nobody_is_somebody() {
        HttpResponse<byte[]> answer = Rest.anonymous().get("/me");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Rest.json(answer).getString("code")).isEqualTo("sign-in-needed");
    }

    @Test
    void an_enlace_does_not_seal() {
        HttpResponse<byte[]> answer = Rest.as("enlace.ef-gro").post("/periods/2023/seal");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Rest.json(answer).getString("code")).isEqualTo("not-your-role");
    }

    @Test
    void an_executive_does_not_publish() {
        assertThat(Rest.as("ejecutiva.unidad").post("/periods/2023/publish").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_browser_is_sent_to_keycloak_with_a_pkce_challenge() throws IOException, InterruptedException {
        HttpResponse<Void> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Product.address() + "/app/home.xhtml"))
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(Product.realm())
                .contains("code_challenge=")
                .contains("code_challenge_method=S256");
    }

    private static JsonObject claims(Rest caller) {
        String token = caller.token();
        byte[] payload = Base64.getUrlDecoder().decode(token.substring(token.indexOf('.') + 1, token.lastIndexOf('.')));
        return Json.createReader(new ByteArrayInputStream(payload)).readObject();
    }
}
