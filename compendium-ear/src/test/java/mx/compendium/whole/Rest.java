package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A script's view of the product: the REST API with a token of the demonstration's command-line client, or without. */
final class Rest {

    static final String PASSWORD = "Compendio-2023";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String token;

    private Rest(String token) {
        this.token = token;
    }

    static Rest anonymous() {
        return new Rest("");
    }

    static Rest as(String username) {
        return new Rest(tokenOf(Product.realm(), "compendium-cli", username, PASSWORD));
    }

    static String tokenOf(String realm, String client, String username, String password) {
        Map<String, String> form =
                Map.of("grant_type", "password", "client_id", client, "username", username, "password", password);
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<byte[]> answer = askFor(realm, body);
        if (answer.statusCode() != 200) {
            pause();
            answer = askFor(realm, body);
        }
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
        return json(answer).getString("access_token");
    }

    private static HttpResponse<byte[]> askFor(String realm, String body) {
        return send(to(realm + "/protocol/openid-connect/token", "")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The realm takes an account that signs in while its last sign-in is still being noted for one that is guessed at. */
    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With a token that no realm has given. */
    static Rest withToken(String token) {
        return new Rest(token);
    }

    String token() {
        return token;
    }

    HttpResponse<byte[]> get(String path) {
        return send(request(path).GET());
    }

    /** A screen asked for with the token, as a script would try. */
    HttpResponse<byte[]> screen(String path) {
        return send(to(Product.address() + path, token).GET());
    }

    HttpResponse<byte[]> post(String path) {
        return post(path, JsonValue.EMPTY_JSON_OBJECT);
    }

    HttpResponse<byte[]> post(String path, JsonObject body) {
        return send("POST", path, body.toString());
    }

    HttpResponse<byte[]> patch(String path, JsonObject body) {
        return send("PATCH", path, body.toString());
    }

    /** With a JSON body. */
    HttpResponse<byte[]> send(String method, String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The same under a condition. */
    HttpResponse<byte[]> sendIf(String method, String path, String match, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", match)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** What a file is told to be. */
    JsonObject verify(byte[] file) {
        return json(send(request("/verification").POST(HttpRequest.BodyPublishers.ofByteArray(file))));
    }

    JsonObject read(String path) {
        HttpResponse<byte[]> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + ": " + text(answer));
        }
        return json(answer);
    }

    private HttpRequest.Builder request(String path) {
        return to(Product.address() + "/api/v1" + path, token);
    }

    static HttpRequest.Builder to(String address, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    static JsonObject json(HttpResponse<byte[]> answer) {
        return Json.createReader(new StringReader(text(answer))).readObject();
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
