package mx.compendium.action.store;

import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import mx.compendium.action.CapturedText;
import mx.compendium.kernel.store.JsonTexts;

/** The stored form of captured fields: path → {t: text, r: revision, b: person, a: instant}. */
final class CapturedJson {

    private CapturedJson() {}

    static String write(Map<String, CapturedText> fields) {
        Map<Instant, String> moments = new HashMap<>();
        return JsonTexts.object(json -> fields.forEach((path, field) -> one(json, path, field, moments)));
    }

    /** @param moments written already: the fields of a report share few of them */
    private static void one(JsonGenerator json, String path, CapturedText field, Map<Instant, String> moments) {
        json.writeStartObject(path).write("t", field.text()).write("r", field.revision());
        if (field.by() != null && field.at() != null) {
            json.write("b", field.by().toString()).write("a", moments.computeIfAbsent(field.at(), Instant::toString));
        }
        json.writeEnd();
    }

    static Map<String, CapturedText> read(String json) {
        Map<String, CapturedText> fields = new TreeMap<>();
        JsonTexts.object(json).forEach((path, value) -> fields.put(path, field(value.asJsonObject())));
        return fields;
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
