package mx.compendium.whole;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import mx.compendium.ground.Plan;

/** What an administrator of accounts does and sees at Keycloak, beside the product. */
final class RealmDesk {

    private static final String TOKEN_LIFE = "access.token.lifespan";

    private final Plan plan;

    private RealmDesk(Plan plan) {
        this.plan = plan;
    }

    static RealmDesk of(Plan plan) {
        return new RealmDesk(plan);
    }

    /** Asked for each time: it lives for a minute. */
    private String token() {
        return Rest.tokenOf(
                plan.keycloakAddress() + "/realms/master",
                "admin-cli",
                "admin",
                LocalSecret.of(plan, "keycloak.admin.password"));
    }

    /** Ends whatever session the person has, as one does with a lost laptop. */
    void endSessionsOf(String username) {
        call("POST", "/users/" + user(username).getString("id") + "/logout", JsonValue.EMPTY_JSON_OBJECT);
    }

    /** Gives somebody an account with a role, and with no institution. */
    void open(String username, String role) {
        call(
                "POST",
                "/users",
                Json.createObjectBuilder()
                        .add("username", username)
                        .add("enabled", true)
                        .add("firstName", "Persona")
                        .add("lastName", "Nueva")
                        .add("email", username + "@example.invalid")
                        .add("emailVerified", true)
                        .add(
                                "credentials",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("type", "password")
                                                .add("value", Rest.PASSWORD)
                                                .add("temporary", false)))
                        .build());
        JsonObject given = Json.createReader(new StringReader(call("GET", "/roles/" + role, null)))
                .readObject();
        call(
                "POST",
                "/users/" + user(username).getString("id") + "/role-mappings/realm",
                Json.createArrayBuilder().add(given).build());
    }

    /** The institution the account names for its owner. */
    List<String> institutionOf(String username) {
        JsonObject attributes = user(username).getJsonObject("attributes");
        JsonArray values = attributes == null ? null : attributes.getJsonArray("institution");
        return values == null
                ? List.of()
                : values.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }

    /** Runs something while the access tokens of people live for seconds only. */
    void whileTokensLive(int seconds, Runnable story) {
        whileTokensLive("compendium-web", seconds, story);
    }

    /** Runs something while the access tokens that a client gets live for seconds only. */
    void whileTokensLive(String clientId, int seconds, Runnable story) {
        JsonObject before = list("/clients?clientId=" + clientId).getJsonObject(0);
        JsonObjectBuilder attributes = Json.createObjectBuilder(before.getJsonObject("attributes"));
        change(before, attributes.add(TOKEN_LIFE, Integer.toString(seconds)));
        try {
            story.run();
        } finally {
            change(
                    before,
                    Json.createObjectBuilder(before.getJsonObject("attributes")).add(TOKEN_LIFE, ""));
        }
    }

    private void change(JsonObject client, JsonObjectBuilder attributes) {
        JsonObject changed =
                Json.createObjectBuilder(client).add("attributes", attributes).build();
        call("PUT", "/clients/" + client.getString("id"), changed);
    }

    private JsonObject user(String username) {
        return list("/users?exact=true&username=" + username).getJsonObject(0);
    }

    private JsonArray list(String path) {
        return Json.createReader(new StringReader(call("GET", path, null))).readArray();
    }

    private String call(String method, String path, JsonValue body) {
        HttpResponse<byte[]> answer = Rest.send(Rest.to(
                        plan.keycloakAddress() + "/admin/realms/compendium" + path, token())
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString())));
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(method + " " + path + " answered " + answer.statusCode());
        }
        return Rest.text(answer);
    }
}
