package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.util.UUID;

/** A section of the unit's words, written as the editor does. */
final class WrittenText {

    private WrittenText() {}

    /** Writes it over what stands at that address of the interface. */
    static void of(String address, String words) {
        Rest writer = Rest.as("admin.unidad");
        String tag = writer.get(address).headers().firstValue("ETag").orElseThrow();
        String body = Json.createObjectBuilder()
                .add("operation", UUID.randomUUID().toString())
                .add("body", words)
                .build()
                .toString();
        HttpResponse<byte[]> answer = writer.sendIf("PUT", address, tag, body);
        assertThat(answer.statusCode()).as(Rest.text(answer)).isBetween(200, 204);
    }
}
