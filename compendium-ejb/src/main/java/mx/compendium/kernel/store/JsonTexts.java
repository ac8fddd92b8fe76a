package mx.compendium.kernel.store;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Columns that hold JSON, written and read. The provider is asked for once: {@code Json} searches the archives each time. */
public final class JsonTexts {

    private static final JsonProvider JSON = JsonProvider.provider();

    private JsonTexts() {}

    /** Texts by their names, in the order of the map. */
    public static String write(Map<String, String> texts) {
        return object(json -> texts.forEach(json::write));
    }

    /** An object whose members are written by the caller. */
    public static String object(Consumer<JsonGenerator> members) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(written)) {
            json.writeStartObject();
            members.accept(json);
            json.writeEnd();
        }
        return written.toString();
    }

    /** Texts by their names, in the order of the names. */
    public static Map<String, String> read(String json) {
        Map<String, String> texts = new TreeMap<>();
        object(json).forEach((name, text) -> texts.put(name, ((JsonString) text).getString()));
        return texts;
    }

    public static JsonObject object(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
