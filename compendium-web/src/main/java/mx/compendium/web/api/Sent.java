package mx.compendium.web.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The JSON object a caller sent; what is not of the expected form is a bad request and not an incident. */
final class Sent {

    /** The one character no text of the database can hold; JSON has it only as an escape. */
    private static final String NUL = "\\u0000";

    private final JsonObject object;

    private Sent(JsonObject object) {
        this.object = object;
    }

    static Sent of(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            if (body.contains(NUL)) {
                throw new BadRequestException(NUL);
            }
            return new Sent(reader.readObject());
        } catch (JsonException | IllegalStateException malformed) {
            throw new BadRequestException(malformed);
        }
    }

    String text(String name) {
        String text = textOrNull(name);
        if (text == null) {
            throw new BadRequestException(name);
        }
        return text;
    }

    @Nullable
    String textOrNull(String name) {
        JsonValue value = object.get(name);
        return value instanceof JsonString string ? string.getString() : null;
    }

    int number(String name) {
        if (object.get(name) instanceof JsonNumber number && number.isIntegral()) {
            return number.intValue();
        }
        throw new BadRequestException(name);
    }

    @Nullable
    Integer numberOrNull(String name) {
        return object.containsKey(name) ? Integer.valueOf(number(name)) : null;
    }

    <E extends Enum<E>> E constant(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, text(name));
        } catch (IllegalArgumentException unknown) {
            throw new BadRequestException(name, unknown);
        }
    }

    <T> List<T> each(String name, Function<Sent, T> one) {
        try {
            return object.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                    .map(Sent::new)
                    .map(one)
                    .toList();
        } catch (ClassCastException | NullPointerException malformed) {
            throw new BadRequestException(name, malformed);
        }
    }

    /** An instant of ISO 8601. */
    Instant instant(String name) {
        return read(name, Instant::parse);
    }

    LocalDate day(String name) {
        return read(name, LocalDate::parse);
    }

    private <T> T read(String name, Function<String, T> reading) {
        try {
            return reading.apply(text(name));
        } catch (DateTimeException malformed) {
            throw new BadRequestException(name, malformed);
        }
    }

    boolean has(String name) {
        return object.containsKey(name) && object.get(name) != JsonValue.NULL;
    }

    /** An object within; one without anything when it is not there. */
    Sent within(String name) {
        if (!has(name)) {
            return new Sent(JsonValue.EMPTY_JSON_OBJECT);
        }
        if (object.get(name) instanceof JsonObject inner) {
            return new Sent(inner);
        }
        throw new BadRequestException(name);
    }

    /** A list of texts; empty when it is not there. */
    List<String> texts(String name) {
        if (!has(name)) {
            return List.of();
        }
        try {
            return object.getJsonArray(name).getValuesAs(JsonString::getString);
        } catch (ClassCastException malformed) {
            throw new BadRequestException(name, malformed);
        }
    }

    Set<String> names() {
        return object.keySet();
    }
}
