package mx.compendium.whole;

import jakarta.json.Json;
import java.net.http.HttpResponse;

/** Reports that are begun by script. */
final class Drafts {

    private Drafts() {}

    /** The id of a new one, in the period that is open for capture. */
    static String begin(Rest liaison, String name) {
        return begin(liaison, "2024", name);
    }

    static String begin(Rest liaison, String period, String name) {
        HttpResponse<byte[]> begun = liaison.post(
                "/periods/" + period + "/reports",
                Json.createObjectBuilder()
                        .add("name", name)
                        .add("type", "ACTION")
                        .add("principalObjective", 7)
                        .build());
        if (begun.statusCode() != 201) {
            throw new AssertionError("a report was not begun: " + Rest.text(begun));
        }
        return Rest.json(begun).getString("id");
    }
}
