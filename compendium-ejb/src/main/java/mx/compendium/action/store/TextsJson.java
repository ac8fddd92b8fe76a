package mx.compendium.action.store;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** Texts by their paths as a JSON object. */
final class TextsJson {

    private TextsJson() {}

    static String write(Map<String, String> texts) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        texts.forEach(object::add);
        return object.build().toString();
    }

    static Map<String, String> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            Map<String, String> texts = new TreeMap<>();
            reader.readObject().forEach((path, text) -> texts.put(path, ((JsonString) text).getString()));
            return texts;
        }
    }
}
