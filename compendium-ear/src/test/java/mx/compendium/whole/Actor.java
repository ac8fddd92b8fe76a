package mx.compendium.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody who tries what may be tried, with a session of their own. */
final class Actor {

    static final String FORM = "application/x-www-form-urlencoded";
    static final String JSON = "application/json";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final String name;
    private final String site;
    private final String token;
    private final Set<String> roles;
    private final String institution;
    private String subject = "";
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /**
     * @param token of the realm, valid or not; empty for none
     * @param roles none when the token is not valid
     * @param institution whose things are their own; empty for none
     */
    Actor(String name, String site, String token, Set<String> roles, String institution) {
        this.name = name;
        this.site = site;
        this.token = token;
        this.roles = roles;
        this.institution = institution;
    }

    boolean signedIn() {
        return !roles.isEmpty();
    }

    /** By whom the trail knows them; empty for nobody. */
    String subject() {
        return subject;
    }

    /** Meets the product, which takes over the institution of the token at a first sight. */
    Actor met() {
        HttpResponse<byte[]> answer = get("/api/v1/me");
        if (answer.statusCode() != (signedIn() ? 200 : 401)) {
            throw new AssertionError(name + " is answered " + answer.statusCode());
        }
        subject = signedIn() ? Rest.json(answer).getString("sub") : "";
        return this;
    }

    String token() {
        return token;
    }

    Set<String> roles() {
        return roles;
    }

    String institution() {
        return institution;
    }

    boolean isOfInstitution() {
        return roles.contains("focal-point") || roles.contains("institution-head");
    }

    boolean isOfUnit() {
        return roles.contains("reviewer") || roles.contains("administrator");
    }

    boolean is(String role) {
        return roles.contains(role);
    }

    HttpResponse<byte[]> get(String address) {
        return send("GET", address, "", "");
    }

    /** As a browser of ours would send it: with the cookies of the session, from our own origin. */
    HttpResponse<byte[]> send(String verb, String address, String type, String body) {
        return send(verb, address, type, "ajeno.pdf", body.getBytes(StandardCharsets.UTF_8));
    }

    /** What is sent may be a file, and then has a name. */
    HttpResponse<byte[]> send(String verb, String address, String type, String file, byte[] body) {
        HttpRequest.Builder request = Rest.to(site + address, token)
                .header("Origin", site)
                .timeout(PATIENCE)
                .method(verb, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
            request.header("Content-Disposition", "attachment; filename*=UTF-8''" + file.replace(" ", "%20"));
        }
        if (verb.equals("DELETE") || verb.equals("PUT")) {
            request.header("If-Match", "*");
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(verb + " " + address + " as " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Document page(HttpResponse<byte[]> answer) {
        return Jsoup.parse(Rest.text(answer), URI.create(site).toString());
    }

    @Override
    public String toString() {
        return name;
    }
}
