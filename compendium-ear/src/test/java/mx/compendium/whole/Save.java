package mx.compendium.whole;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/**
 * A text for one field of a report, as it is sent.
 *
 * @param person subject of the token
 * @param base revision of the field its author saw
 */
record Save(UUID operation, String person, String report, String path, String text, int base) {

    String address() {
        return "/reports/" + report + "/fields";
    }

    JsonObject body() {
        return Json.createObjectBuilder()
                .add("operation", operation.toString())
                .add("person", person)
                .add(
                        "edits",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("path", path)
                                        .add("text", text)
                                        .add("base", base)))
                .build();
    }
}
