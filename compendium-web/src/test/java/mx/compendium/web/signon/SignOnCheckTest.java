package mx.compendium.web.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a small realm that answers as Keycloak 26.7 does; the real one is asked in the tests of the whole. */
class SignOnCheckTest {

    private static final String SECRET = "right & secret";

    private HttpServer server;
    private int asked;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/realms/compendium/.well-known/openid-configuration", exchange -> answer(exchange, 200, "{}"));
        server.createContext("/realms/compendium/protocol/openid-connect/token", this::token);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_realm_that_knows_the_secret_is_fine() {
        assertThat(check("compendium", SECRET).refusal()).isEmpty();
    }

    @Test
    void a_wrong_secret_is_told_by_the_name_of_its_setting() {
        assertThat(check("compendium", "wrong").refusal().orElseThrow())
                .contains("refuses the client compendium-web", "COMPENDIUM_OIDC_CLIENT_SECRET", "401")
                .doesNotContain("wrong");
    }

    @Test
    void an_absent_realm_is_told_with_its_address() {
        assertThat(check("absent", SECRET).refusal().orElseThrow()).endsWith("/realms/absent answers with status 404");
    }

    @Test
    void a_server_that_does_not_answer_is_told_with_its_address() {
        URI nowhere = URI.create("http://127.0.0.1:1/realms/compendium");
        assertThat(new SignOnCheck(nowhere, "compendium-web", SECRET).refusal().orElseThrow())
                .contains("http://127.0.0.1:1/realms/compendium does not answer");
    }

    @Test
    void the_start_asks_as_often_as_it_may_and_then_refuses() {
        assertThatThrownBy(() -> check("compendium", "wrong").require(3, 0)).isInstanceOf(IllegalStateException.class);
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void the_wait_in_seconds_becomes_tries_and_nonsense_the_usual_wait() {
        assertThat(SignOnStart.tries("0")).isEqualTo(1);
        assertThat(SignOnStart.tries("240")).isEqualTo(121);
        assertThat(SignOnStart.tries("soon")).isEqualTo(SignOnStart.tries(null));
    }

    private SignOnCheck check(String realm, String secret) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/realms/" + realm);
        return new SignOnCheck(address, "compendium-web", secret);
    }

    private void token(HttpExchange exchange) throws IOException {
        asked++;
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (form.contains("client_secret=right+%26+secret")) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\",\"error_description\":\"Code not valid\"}");
        } else {
            answer(exchange, 401, "{\"error\":\"unauthorized_client\"}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
