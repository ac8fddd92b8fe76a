package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** An account's owner changes name and e-mail at Keycloak, never the institution they act for. */
class OwnAccountIT {

    private static final String ENLACE = "enlace.ef-gro";

    private final String token = Rest.as(ENLACE).token();
    private final JsonObject own = Rest.json(Rest.send(account().GET()));

    @Test
    void nobody_gives_their_own_account_another_institution() {
        int status = send(Json.createObjectBuilder(own).add("attributes", institution("SALUD")));
        assertThat(status).isIn(204, 400);
        institutionIsUnchanged();
    }

    @Test
    void what_an_owner_may_change_leaves_the_institution_as_it_was() {
        assertThat(own.containsKey("attributes")).isFalse();
        assertThat(send(Json.createObjectBuilder(own).add("lastName", "Otro Nombre")))
                .isEqualTo(204);
        institutionIsUnchanged();
        assertThat(send(Json.createObjectBuilder(own))).isEqualTo(204);
    }

    private static void institutionIsUnchanged() {
        assertThat(RealmDesk.of(Product.plan()).institutionOf(ENLACE)).containsExactly("EF-GRO");
        assertThat(Rest.as(ENLACE).read("/me").getString("institution")).isEqualTo("EF-GRO");
    }

    private static JsonObjectBuilder institution(String code) {
        return Json.createObjectBuilder()
                .add("institution", Json.createArrayBuilder().add(code));
    }

    private int send(JsonObjectBuilder changed) {
        HttpResponse<byte[]> answer =
                Rest.send(account().POST(BodyPublishers.ofString(changed.build().toString())));
        return answer.statusCode();
    }

    private HttpRequest.Builder account() {
        return Rest.to(Product.realm() + "/account?userProfileMetadata=false", token)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json");
    }
}
