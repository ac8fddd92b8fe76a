package mx.compendium.publication.model;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.compendium.kernel.Sha256;
import mx.compendium.publication.EditionEvent;

/** {@code events.csv}: what happened before the seal, each row linked to the one before; persons are pseudonyms. */
record EventsFile(CsvTable table, String head) {

    private static final String BEGINNING = "0".repeat(64);

    static EventsFile of(List<EditionEvent> events) {
        CsvTable table = new CsvTable(BundleDictionary.columns("events.csv"));
        Map<String, String> pseudonyms = new HashMap<>();
        String head = BEGINNING;
        int place = 0;
        for (EditionEvent event : events) {
            place++;
            String person =
                    pseudonyms.computeIfAbsent(event.person(), any -> String.format("P-%03d", pseudonyms.size() + 1));
            Object[] cells = {place, event.at(), event.what(), event.object(), person};
            head = Sha256.hex((head + "\n" + CsvTable.line(cells)).getBytes(StandardCharsets.UTF_8));
            table.row(place, event.at(), event.what(), event.object(), person, head);
        }
        return new EventsFile(table, head);
    }

    byte[] bytes() {
        return table.bytes();
    }
}
