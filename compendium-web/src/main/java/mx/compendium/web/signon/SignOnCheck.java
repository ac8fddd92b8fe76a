package mx.compendium.web.signon;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Asks the realm whether it is there and knows our client by its secret: an invented code is refused with
 * {@code invalid_grant} (RFC 6749, 5.2) only to a client that has proven itself. Nothing is signed in.
 */
final class SignOnCheck {

    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(ANSWER).build();
    private final URI realm;
    private final String client;
    private final String secret;

    SignOnCheck(URI realm, String client, String secret) {
        this.realm = realm;
        this.client = client;
        this.secret = secret;
    }

    /** The settings that the sign-on itself reads (WEB-INF/oidc.json). */
    static SignOnCheck ofEnvironment(Map<String, String> environment) {
        return new SignOnCheck(
                SignOnServer.realm(),
                environment.getOrDefault("COMPENDIUM_OIDC_CLIENT_ID", "compendium-web"),
                environment.getOrDefault("COMPENDIUM_OIDC_CLIENT_SECRET", ""));
    }

    /** Asks until the answer is good, at most that often, and refuses with the last answer. */
    void require(int tries, int pauseInSeconds) {
        Optional<String> refusal = refusal();
        for (int left = tries - 1; refusal.isPresent() && left > 0; left--) {
            pause(pauseInSeconds);
            refusal = refusal();
        }
        refusal.ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
    }

    /** What is wrong, in one line; nothing when people can sign in. */
    Optional<String> refusal() {
        try {
            int status = send(HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration")))
                    .statusCode();
            return status == 200 ? ofSecret() : Optional.of("the realm " + realm + " answers with status " + status);
        } catch (IOException e) {
            return Optional.of(
                    "the realm " + realm + " does not answer (" + e.getClass().getSimpleName() + ")");
        }
    }

    private Optional<String> ofSecret() throws IOException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(question())));
        return answer.body().contains("\"invalid_grant\"")
                ? Optional.empty()
                : Optional.of("the realm " + realm + " refuses the client " + client
                        + " with the secret in COMPENDIUM_OIDC_CLIENT_SECRET (status " + answer.statusCode() + ")");
    }

    private String question() {
        Map<String, String> form = Map.of(
                "grant_type", "authorization_code",
                "code", "invented-at-start",
                "redirect_uri", "urn:compendium:start",
                "client_id", client,
                "client_secret", secret);
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(ANSWER).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void pause(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
