package mx.compendium.ground;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The realm to import: the production file, and for a demonstration the additions laid on top of it. */
final class Realm {

    private Realm() {}

    static JsonObject production() {
        return read("keycloak/compendium-realm.json");
    }

    static JsonObject withDemonstration() {
        JsonObject additions = Json.createObjectBuilder(read("keycloak/compendium-demonstration.json"))
                .add("users", DemonstrationAccounts.asRealmUsers())
                .build();
        return merge(production(), additions);
    }

    /** Lists grow by the addition's entries, everything else is replaced by the addition's value. */
    static JsonObject merge(JsonObject base, JsonObject additions) {
        JsonObjectBuilder merged = Json.createObjectBuilder(base);
        additions.forEach((name, value) -> merged.add(name, merge(base.get(name), value)));
        return merged.build();
    }

    private static JsonValue merge(@org.jspecify.annotations.Nullable JsonValue base, JsonValue addition) {
        if (base == null
                || base.getValueType() != JsonValue.ValueType.ARRAY
                || addition.getValueType() != JsonValue.ValueType.ARRAY) {
            return addition;
        }
        JsonArrayBuilder both = Json.createArrayBuilder(base.asJsonArray());
        addition.asJsonArray().forEach(both::add);
        return both.build();
    }

    private static JsonObject read(String resource) {
        try (InputStream in = Realm.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            try (JsonReader reader = Json.createReader(in)) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
