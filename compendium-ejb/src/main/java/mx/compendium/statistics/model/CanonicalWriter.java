package mx.compendium.statistics.model;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes records by the rules of {@link CanonicalForm}. */
final class CanonicalWriter {

    private final StringBuilder out = new StringBuilder();

    private CanonicalWriter() {}

    static String write(Record content) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.record(content);
        return writer.out.toString();
    }

    private void value(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            out.append(value);
        } else if (value instanceof Record part) {
            record(part);
        } else if (value instanceof List<?> items) {
            list(items);
        } else {
            string(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private void record(Record content) {
        char before = '{';
        for (RecordComponent component : components(content.getClass())) {
            Object held = Components.value(component, content);
            if (held == null && Components.later(component)) {
                continue;
            }
            out.append(before);
            string(component.getName());
            out.append(':');
            value(held);
            before = ',';
        }
        out.append('}');
    }

    private static List<RecordComponent> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .sorted(Comparator.comparing(RecordComponent::getName))
                .toList();
    }

    private void list(List<?> items) {
        out.append('[');
        for (int i = 0; i < items.size(); i++) {
            out.append(i == 0 ? "" : ",");
            value(items.get(i));
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        Normalizer.normalize(text, Normalizer.Form.NFC).chars().forEach(this::character);
        out.append('"');
    }

    private void character(int character) {
        switch (character) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (character < ' ') {
                    out.append("\\u00").append(character < 16 ? "0" : "").append(Integer.toHexString(character));
                } else {
                    out.append((char) character);
                }
            }
        }
    }
}
