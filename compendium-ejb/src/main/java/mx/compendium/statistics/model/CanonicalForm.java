package mx.compendium.statistics.model;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import mx.compendium.kernel.Sha256;
import mx.compendium.statistics.PeriodContent;

/**
 * The canonical form of a period's content: the bytes a seal is computed over and the form in which sealed data are kept.
 *
 * <p>It is one JSON object in UTF-8, {@code {"content":{…},"format":"compendium-period/1"}}, without white space or final line end:
 *
 * <ul>
 *   <li>members are the components of the records of {@code mx.compendium.statistics}, sorted by name; what was not reported
 *       is {@code null}, never left out and never zero;
 *   <li>lists keep the order of the content, which is that of their keys;
 *   <li>strings are in Unicode NFC; only {@code "}, {@code \} and the controls below U+0020 are escaped, the latter by
 *       their short escape or the four-digit one in lower case (as in RFC 8785);
 *   <li>numbers are whole; dates are ISO 8601 ({@code 2022-06-01}), UUIDs in lower case, enumerations by their name.
 * </ul>
 *
 * Equal contents have equal bytes on every machine, and bytes that are not canonical are not read.
 */
public final class CanonicalForm {

    static final String FORMAT = "compendium-period/1";

    private CanonicalForm() {}

    public static byte[] bytes(PeriodContent content) {
        return CanonicalWriter.write(new Envelope(content, FORMAT)).getBytes(StandardCharsets.UTF_8);
    }

    /** Lower-case hexadecimal SHA-256 of the canonical bytes. */
    public static String sha256(PeriodContent content) {
        return Sha256.hex(bytes(content));
    }

    /**
     * The content of canonical bytes.
     *
     * @throws IllegalArgumentException when they are damaged or not canonical
     */
    public static PeriodContent read(byte[] bytes) {
        Envelope envelope = (Envelope) CanonicalReader.read(parsed(bytes), Envelope.class);
        if (!envelope.format.equals(FORMAT)) {
            throw new IllegalArgumentException("format " + envelope.format + " is not " + FORMAT);
        }
        if (!Arrays.equals(bytes(envelope.content), bytes)) {
            throw new IllegalArgumentException("not in canonical form");
        }
        return envelope.content;
    }

    private static JsonObject parsed(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
            return reader.readObject();
        } catch (JsonException damaged) {
            throw new IllegalArgumentException("not a JSON object", damaged);
        }
    }

    /** The outermost object. */
    record Envelope(PeriodContent content, String format) {}
}
