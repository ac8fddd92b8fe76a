package mx.compendium.action.store;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import mx.compendium.action.CapturedText;

/** The stored form of captured fields: path → {t: text, r: revision, b: person, a: instant}. */
final class CapturedJson {

    private CapturedJson() {}

    static String write(Map<String, CapturedText> fields) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        fields.forEach((path, field) -> all.add(path, one(field)));
        return all.build().toString();
    }

    private static JsonObjectBuilder one(CapturedText field) {
        JsonObjectBuilder one =
                Json.createObjectBuilder().add("t", field.text()).add("r", field.revision());
        if (field.by() != null && field.at() != null) {
            one.add("b", field.by().toString()).add("a", field.at().toString());
        }
        return one;
    }

    static Map<String, CapturedText> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            Map<String, CapturedText> fields = new TreeMap<>();
            reader.readObject().forEach((path, value) -> fields.put(path, field(value.asJsonObject())));
            return fields;
        }
    }

    private static CapturedText field(JsonObject value) {
        boolean touched = value.containsKey("b");
        return new CapturedText(
                value.getString("t"),
                value.getInt("r"),
                touched ? UUID.fromString(value.getString("b")) : null,
                touched ? Instant.parse(value.getString("a")) : null);
    }
}
