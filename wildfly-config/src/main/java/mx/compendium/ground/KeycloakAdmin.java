package mx.compendium.ground;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What the launcher changes in a running Keycloak: the client's addresses and secret, and the first administrator. */
final class KeycloakAdmin {

    static final String USER = "admin";

    private final String realm;
    private final String token;

    private KeycloakAdmin(String realm, String token) {
        this.realm = realm;
        this.token = token;
    }

    static KeycloakAdmin logIn(Plan plan, Secrets secrets) {
        String address = plan.keycloakAddress() + "/realms/master/protocol/openid-connect/token";
        try {
            HttpResponse<String> answer = Http.postForm(
                    address,
                    Map.of(
                            "grant_type",
                            "password",
                            "client_id",
                            "admin-cli",
                            "username",
                            USER,
                            "password",
                            secrets.keycloakAdminPassword()));
            require(answer, 200, "Keycloak refuses its administrator's password in secrets.properties");
            return new KeycloakAdmin(
                    plan.keycloakAddress() + "/admin/realms/compendium",
                    object(answer.body()).getString("access_token"));
        } catch (IOException e) {
            throw new Refusal("Keycloak's administration does not answer", e);
        }
    }

    /** The realm is imported once only; another port or a new secret must reach the client all the same. */
    void alignClient(String publicAddress, String secret) {
        try {
            JsonObject client = list("/clients?clientId=compendium-web").getJsonObject(0);
            JsonObjectBuilder attributes = Json.createObjectBuilder(client.getJsonObject("attributes"))
                    .add("post.logout.redirect.uris", publicAddress + "/*");
            JsonObject aligned = Json.createObjectBuilder(client)
                    .add("rootUrl", publicAddress)
                    .add("redirectUris", Json.createArrayBuilder().add(publicAddress + "/*"))
                    .add("secret", secret)
                    .add("attributes", attributes)
                    .build();
            require(call("PUT", "/clients/" + client.getString("id"), aligned), 204, "The client cannot be changed");
        } catch (IOException e) {
            throw new Refusal("Keycloak's client cannot be changed", e);
        }
    }

    /**
     * Makes the first administrator of an empty system, who must choose an own password at once.
     *
     * @return the temporary password, or nothing if the account existed
     */
    Optional<String> createAdministrator(String username) {
        try {
            if (!users(username).isEmpty()) {
                return Optional.empty();
            }
            String password = Secrets.random();
            require(call("POST", "/users", newUser(username, password)), 201, "The first administrator cannot be made");
            giveRole(users(username).getJsonObject(0).getString("id"), "administrator");
            return Optional.of(password);
        } catch (IOException e) {
            throw new Refusal("The first administrator cannot be made", e);
        }
    }

    private void giveRole(String user, String role) throws IOException {
        JsonObject found =
                object(Http.call("GET", realm + "/roles/" + role, token, null).body());
        HttpResponse<String> answer = Http.call(
                "POST",
                realm + "/users/" + user + "/role-mappings/realm",
                token,
                Json.createArrayBuilder().add(found).build().toString());
        require(answer, 204, "The role cannot be given");
    }

    private static JsonObject newUser(String username, String password) {
        return Json.createObjectBuilder()
                .add("username", username)
                .add("enabled", true)
                .add(
                        "requiredActions",
                        Json.createArrayBuilder().add("UPDATE_PASSWORD").add("UPDATE_PROFILE"))
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "password")
                                        .add("value", password)
                                        .add("temporary", true)))
                .build();
    }

    private JsonArray users(String username) throws IOException {
        return list("/users?exact=true&username=" + URLEncoder.encode(username, StandardCharsets.UTF_8));
    }

    private JsonArray list(String path) throws IOException {
        HttpResponse<String> answer = Http.call("GET", realm + path, token, null);
        require(answer, 200, "Keycloak's administration refuses " + path);
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readArray();
        }
    }

    private HttpResponse<String> call(String method, String path, JsonObject body) throws IOException {
        return Http.call(method, realm + path, token, body.toString());
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static void require(HttpResponse<String> answer, int status, String otherwise) {
        if (answer.statusCode() != status) {
            throw new Refusal(otherwise + " (status " + answer.statusCode() + ")");
        }
    }
}
