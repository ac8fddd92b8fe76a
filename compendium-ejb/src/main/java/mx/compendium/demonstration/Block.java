package mx.compendium.demonstration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mx.compendium.catalogue.DamagedReference;
import mx.compendium.catalogue.ReferenceText;
import org.jspecify.annotations.Nullable;

/** A paragraph of {@code key: value} lines of a phrase file; blocks are separated by empty lines. */
record Block(String file, int line, Map<String, List<String>> values) {

    static List<Block> read(String file, Set<String> keys) {
        List<Block> blocks = new ArrayList<>();
        int line = 1;
        for (String paragraph : ReferenceText.of(file).split("\n\n", -1)) {
            if (!paragraph.isBlank()) {
                blocks.add(parse(file, line, paragraph.strip(), keys));
            }
            line += (int) paragraph.lines().count() + 1;
        }
        return blocks;
    }

    private static Block parse(String file, int line, String paragraph, Set<String> keys) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String text : paragraph.split("\n", -1)) {
            int colon = text.indexOf(": ");
            if (colon < 1 || !keys.contains(text.substring(0, colon))) {
                throw new DamagedReference(file, line, "«" + text + "» does not begin with one of " + keys);
            }
            values.computeIfAbsent(text.substring(0, colon), key -> new ArrayList<>())
                    .add(text.substring(colon + 2));
        }
        return new Block(file, line, values);
    }

    String required(String key) {
        List<String> found = all(key);
        if (found.size() != 1) {
            throw new DamagedReference(file, line, key + " is needed exactly once");
        }
        return found.get(0);
    }

    @Nullable
    String optional(String key) {
        return all(key).isEmpty() ? null : required(key);
    }

    List<String> words(String key) {
        return all(key).isEmpty() ? List.of() : List.of(required(key).split(" ", -1));
    }

    <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        return words(key).stream().map(word -> Enum.valueOf(type, word)).toList();
    }

    boolean says(String key) {
        return "yes".equals(optional(key));
    }

    List<String> all(String key) {
        return values.getOrDefault(key, List.of());
    }

    boolean mentions(String word) {
        return values.values().stream()
                .flatMap(List::stream)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
    }
}
