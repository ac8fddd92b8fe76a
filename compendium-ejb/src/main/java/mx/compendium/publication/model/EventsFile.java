package mx.compendium.publication.model;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.compendium.kernel.Sha256;
import mx.compendium.publication.EditionEvent;

/**
 * {@code events.csv}: what happened before the seal and who wrote the documents, each row linked to the one before; persons are
 * pseudonyms.
 *
 * @param writers who last wrote a section, by {@code compendium/preamble}
 */
record EventsFile(CsvTable table, String head, Map<String, String> writers) {

    private static final String WRITTEN = "text.written";
    private static final String BEGINNING = "0".repeat(64);

    static EventsFile of(List<EditionEvent> events) {
        CsvTable table = new CsvTable(BundleDictionary.columns("events.csv"));
        Map<String, String> pseudonyms = new HashMap<>();
        Map<String, String> writers = new HashMap<>();
        String head = BEGINNING;
        int place = 0;
        for (EditionEvent event : events) {
            place++;
            String person =
                    pseudonyms.computeIfAbsent(event.person(), any -> String.format("P-%03d", pseudonyms.size() + 1));
            Object[] cells = {place, event.at(), event.what(), event.object(), person};
            head = Sha256.hex((head + "\n" + CsvTable.line(cells)).getBytes(StandardCharsets.UTF_8));
            table.row(place, event.at(), event.what(), event.object(), person, head);
            if (event.what().equals(WRITTEN)) {
                writers.put(event.object(), person);
            }
        }
        return new EventsFile(table, head, writers);
    }

    byte[] bytes() {
        return table.bytes();
    }
}
