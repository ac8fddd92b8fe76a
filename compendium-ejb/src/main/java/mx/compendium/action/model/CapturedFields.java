package mx.compendium.action.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.compendium.action.CaptureField;
import mx.compendium.action.FieldForm;
import mx.compendium.action.FieldPath;

/** The texts of a report by their paths; blank ones are as good as absent. */
public final class CapturedFields {

    private static final Pattern BETWEEN_CHOICES = Pattern.compile("[,;\\n]");
    private static final Pattern BETWEEN_ENTRIES = Pattern.compile("\\n");

    private final Map<String, String> texts;

    public CapturedFields(Map<String, String> texts) {
        Map<String, String> present = new TreeMap<>(texts);
        present.values().removeIf(String::isBlank);
        this.texts = Collections.unmodifiableMap(present);
    }

    public Map<String, String> texts() {
        return texts;
    }

    public String text(String path) {
        return texts.getOrDefault(path, "").strip();
    }

    public String text(CaptureField field) {
        return text(field.path());
    }

    public boolean flag(CaptureField field) {
        return "true".equals(text(field));
    }

    /** The values of a field of choices or entries, each once, in the order typed. */
    public List<String> values(CaptureField field) {
        return values(text(field), field);
    }

    static List<String> values(String text, CaptureField field) {
        if (text.isEmpty()) {
            return List.of();
        }
        return (field.form() == FieldForm.CHOICES ? BETWEEN_CHOICES : BETWEEN_ENTRIES)
                .splitAsStream(text)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** Keys of the rows of a list that hold anything, in their order. */
    public List<String> rows(String list) {
        return texts.keySet().stream()
                .filter(path -> path.startsWith(list))
                .flatMap(path -> FieldPath.parse(path).stream())
                .filter(path -> list.equals(path.field().list()) && path.warning() == null)
                .map(FieldPath::row)
                .map(Objects::requireNonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** Paths whose texts differ between this and another. */
    public Set<String> differencesTo(CapturedFields other) {
        Set<String> all = new TreeSet<>(texts.keySet());
        all.addAll(other.texts.keySet());
        return all.stream()
                .filter(path -> !text(path).equals(other.text(path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    <T> List<T> each(String list, Function<String, T> row) {
        return rows(list).stream().map(row).toList();
    }
}
