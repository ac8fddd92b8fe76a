package mx.compendium.statistics.model;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads records back from parsed JSON; {@link CanonicalForm} then makes sure that nothing was lost or added. */
final class CanonicalReader {

    private static final Map<Class<?>, Function<JsonValue, Object>> SCALARS = Map.of(
            String.class, CanonicalReader::text,
            UUID.class, value -> UUID.fromString(text(value)),
            LocalDate.class, value -> LocalDate.parse(text(value)),
            boolean.class, CanonicalReader::flag,
            int.class, value -> ((JsonNumber) value).intValueExact(),
            Integer.class, value -> ((JsonNumber) value).intValueExact(),
            long.class, value -> ((JsonNumber) value).longValueExact(),
            Long.class, value -> ((JsonNumber) value).longValueExact());

    private CanonicalReader() {}

    /** Whatever does not fit the type is an {@link IllegalArgumentException}. */
    static Object read(JsonObject json, Class<?> type) {
        try {
            return record(json, type);
        } catch (ClassCastException | ArithmeticException | java.time.DateTimeException unfit) {
            throw new IllegalArgumentException("a value does not fit its place", unfit);
        }
    }

    private static Object record(JsonObject json, Class<?> type) {
        @Nullable
        Object[] values = Stream.of(type.getRecordComponents())
                .map(component -> component(json, component))
                .toArray();
        return Components.create(type, values);
    }

    private static @Nullable Object component(JsonObject json, RecordComponent component) {
        JsonValue value = json.get(component.getName());
        if (value == null && Components.later(component)) {
            return null;
        }
        if (value == null) {
            throw new IllegalArgumentException("without " + component.getName());
        }
        return value(value, component.getGenericType());
    }

    private static @Nullable Object value(JsonValue value, Type type) {
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (type instanceof ParameterizedType list) {
            Type item = list.getActualTypeArguments()[0];
            return ((JsonArray) value).stream().map(one -> value(one, item)).toList();
        }
        return plain(value, (Class<?>) type);
    }

    private static Object plain(JsonValue value, Class<?> type) {
        if (type.isRecord()) {
            return record((JsonObject) value, type);
        }
        if (type.isEnum()) {
            return constant(text(value), type);
        }
        Function<JsonValue, Object> scalar = SCALARS.get(type);
        if (scalar == null) {
            throw new IllegalStateException("no canonical form for " + type);
        }
        return scalar.apply(value);
    }

    private static Object constant(String name, Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName() + " " + name));
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }

    private static Object flag(JsonValue value) {
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw new ClassCastException("not true or false: " + value);
        };
    }
}
