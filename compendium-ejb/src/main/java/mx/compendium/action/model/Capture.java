package mx.compendium.action.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import mx.compendium.action.CapturedText;
import mx.compendium.action.FieldEdit;

/**
 * What is being written of a report, each field with its own revision: edits of different fields merge, of two edits of
 * one field the second is told of the first.
 */
public record Capture(Map<String, CapturedText> fields, int revision) {

    private static final CapturedText ABSENT = new CapturedText("", 0, null, null);

    public Capture {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /** What a report says that nobody has captured here before. */
    public static Capture of(CapturedFields known) {
        Map<String, CapturedText> fields = new TreeMap<>();
        known.texts().forEach((path, text) -> fields.put(path, new CapturedText(text, 0, null, null)));
        return new Capture(fields, 0);
    }

    public CapturedText at(String path) {
        return fields.getOrDefault(path, ABSENT);
    }

    public CapturedFields texts() {
        Map<String, String> texts = new TreeMap<>();
        fields.forEach((path, field) -> texts.put(path, field.text()));
        return new CapturedFields(texts);
    }

    /** With one field as the unit corrected it, whatever its revision. */
    public Capture corrected(String path, String text, UUID by, Instant now) {
        return merge(List.of(new FieldEdit(path, text, at(path).revision())), by, now)
                .capture();
    }

    /** The edits by which it says these texts and nothing else. */
    public List<FieldEdit> becoming(Map<String, String> texts) {
        Set<String> paths = new TreeSet<>(fields.keySet());
        paths.addAll(texts.keySet());
        return paths.stream()
                .filter(path -> !at(path).text().equals(texts.getOrDefault(path, "")))
                .map(path -> new FieldEdit(path, texts.getOrDefault(path, ""), at(path).revision()))
                .toList();
    }

    /** Takes every edit whose base still stands; the others are left to their author. */
    public Merge merge(List<FieldEdit> edits, UUID by, Instant now) {
        Map<String, CapturedText> merged = new TreeMap<>(fields);
        Map<String, String> former = new LinkedHashMap<>();
        List<FieldEdit> conflicting = new ArrayList<>();
        for (FieldEdit edit : edits) {
            CapturedText standing = merged.getOrDefault(edit.path(), ABSENT);
            if (standing.text().equals(edit.text())) {
                continue;
            }
            if (standing.revision() != edit.base()) {
                conflicting.add(edit);
                continue;
            }
            former.putIfAbsent(edit.path(), standing.text());
            merged.put(edit.path(), new CapturedText(edit.text(), standing.revision() + 1, by, now));
        }
        return new Merge(new Capture(merged, former.isEmpty() ? revision : revision + 1), former, conflicting);
    }

    /**
     * The outcome of a merge.
     *
     * @param former what the changed fields said before, by path
     * @param conflicting edits that were not taken
     */
    public record Merge(Capture capture, Map<String, String> former, List<FieldEdit> conflicting) {}
}
