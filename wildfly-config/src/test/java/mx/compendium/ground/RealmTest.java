package mx.compendium.ground;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealmTest {

    private final JsonObject production = Realm.production();
    private final JsonObject demonstration = Realm.withDemonstration();

    @Test
    void the_production_realm_has_no_users_and_no_password_of_the_demonstration() {
        assertThat(production).doesNotContainKey("users");
        assertThat(production.toString())
                .doesNotContain(DemonstrationAccounts.PASSWORD)
                .doesNotContain("compendium-cli");
    }

    @Test
    void no_client_of_the_production_realm_takes_passwords_or_is_public() {
        assertThat(production.getJsonArray("clients").getValuesAs(JsonObject.class))
                .isNotEmpty()
                .noneMatch(client -> client.getBoolean("directAccessGrantsEnabled", true))
                .noneMatch(client -> client.getBoolean("publicClient", true));
    }

    @Test
    void the_production_realm_has_no_written_down_secret() {
        JsonObject web = client(production, "compendium-web");

        assertThat(web.getString("secret")).isEqualTo("${COMPENDIUM_OIDC_CLIENT_SECRET}");
        assertThat(web.getJsonArray("redirectUris").getString(0)).startsWith("${COMPENDIUM_PUBLIC_URL}");
    }

    @Test
    void the_web_client_must_prove_that_it_asked() {
        assertThat(client(production, "compendium-web")
                        .getJsonObject("attributes")
                        .getString("pkce.code.challenge.method"))
                .isEqualTo("S256");
    }

    @Test
    void lifetimes_are_chosen_and_fit_each_other() {
        int token = production.getInt("accessTokenLifespan");
        int idle = production.getInt("ssoSessionIdleTimeout");
        int session = production.getInt("ssoSessionMaxLifespan");

        assertThat(token).isBetween(30 * 60, 60 * 60).isLessThan(idle);
        assertThat(idle).isLessThan(session);
        assertThat(session).isLessThanOrEqualTo(12 * 60 * 60);
    }

    @Test
    void guessing_is_slowed_down_and_passwords_are_long() {
        assertThat(production.getBoolean("bruteForceProtected")).isTrue();
        assertThat(production.getString("passwordPolicy"))
                .contains("length(12)")
                .contains("notUsername");
    }

    @Test
    void the_six_roles_are_there() {
        assertThat(production.getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class))
                .extracting(role -> role.getString("name"))
                .containsExactlyInAnyOrder(
                        "focal-point", "institution-head", "reviewer", "administrator", "executive", "auditor");
    }

    @Test
    void spanish_is_the_language_and_english_stands_beside_it() {
        assertThat(production.getString("defaultLocale")).isEqualTo("es");
        assertThat(production.getJsonArray("supportedLocales").getValuesAs(JsonString::getString))
                .containsExactly("es", "en");
    }

    @Test
    void only_administrators_see_and_change_the_institution_of_an_account() {
        JsonObject permissions = profileAttribute("institution").getJsonObject("permissions");

        assertThat(permissions).isEqualTo(read("{\"view\":[\"admin\"],\"edit\":[\"admin\"]}"));
    }

    @Test
    void the_institutional_identity_provider_is_a_switched_off_placeholder() {
        assertThat(production.getJsonArray("identityProviders").getValuesAs(JsonObject.class))
                .singleElement()
                .matches(provider -> !provider.getBoolean("enabled"));
    }

    @Test
    void a_demonstration_is_the_production_realm_and_more() {
        List<String> replaced = List.of("clients", "displayName");

        production.forEach((name, value) -> {
            if (!replaced.contains(name)) {
                assertThat(demonstration.get(name)).as(name).isEqualTo(value);
            }
        });
        assertThat(client(demonstration, "compendium-web")).isEqualTo(client(production, "compendium-web"));
        assertThat(client(demonstration, "compendium-cli").getBoolean("directAccessGrantsEnabled"))
                .isTrue();
    }

    @Test
    void lists_grow_and_single_values_are_replaced() {
        JsonObject base = read("{\"a\":[1],\"b\":1,\"c\":true}");

        assertThat(Realm.merge(base, read("{\"a\":[2],\"b\":2,\"d\":[3]}")))
                .isEqualTo(read("{\"a\":[1,2],\"b\":2,\"c\":true,\"d\":[3]}"));
    }

    private JsonObject profileAttribute(String name) {
        String profile = production
                .getJsonObject("components")
                .getJsonArray("org.keycloak.userprofile.UserProfileProvider")
                .getJsonObject(0)
                .getJsonObject("config")
                .getJsonArray("kc.user.profile.config")
                .getString(0);
        return read(profile).getJsonArray("attributes").getValuesAs(JsonObject.class).stream()
                .filter(attribute -> attribute.getString("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject read(String text) {
        try (var reader = jakarta.json.Json.createReader(new java.io.StringReader(text))) {
            return reader.readObject();
        }
    }

    private static JsonObject client(JsonObject realm, String id) {
        return realm.getJsonArray("clients").stream()
                .map(JsonValue::asJsonObject)
                .filter(client -> client.getString("clientId").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
