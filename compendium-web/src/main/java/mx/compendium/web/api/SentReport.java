package mx.compendium.web.api;

import java.util.Map;
import java.util.TreeMap;

/** A report sent whole. */
final class SentReport {

    private SentReport() {}

    /** Its texts by their paths; a field is a text, or an object that holds it, as it is read. */
    static Map<String, String> texts(Sent fields) {
        Map<String, String> texts = new TreeMap<>();
        fields.names().forEach(path -> texts.put(path, text(fields, path)));
        return texts;
    }

    private static String text(Sent fields, String path) {
        if (!fields.has(path)) {
            return "";
        }
        String text = fields.textOrNull(path);
        return text == null ? fields.within(path).text("text") : text;
    }
}
