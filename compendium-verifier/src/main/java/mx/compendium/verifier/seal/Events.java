package mx.compendium.verifier.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.compendium.verifier.bundle.Csv;
import mx.compendium.verifier.bundle.Problem;

/** {@code events.csv}: each row's huella rests on the one before. */
public final class Events {

    public static final String FILE = "events.csv";
    private static final List<String> COLUMNS =
            List.of("secuencia", "instante", "hecho", "objeto", "persona", "huella");

    private final Set<String> people = new HashSet<>();
    private String head = "0".repeat(64);
    private Optional<Problem> broken = Optional.empty();
    private long rows;

    public static Events read(InputStream bytes) throws IOException {
        Events events = new Events();
        Csv.read(FILE, bytes, COLUMNS, events::next);
        return events;
    }

    private void next(int number, List<String> cells) {
        rows++;
        String written = head + "\n" + Csv.written(cells.subList(0, 5));
        String expected = Sha256.hex(Sha256.of(written.getBytes(StandardCharsets.UTF_8)));
        boolean right = cells.get(0).equals(Long.toString(rows)) && cells.get(5).equals(expected);
        if (!right && broken.isEmpty()) {
            broken = Optional.of(Problem.of("events.link", FILE + ":" + number, cells.get(5), expected));
        }
        head = cells.get(5);
        people.add(cells.get(4));
    }

    /** The first link that does not fit. */
    public Optional<Problem> broken() {
        return broken;
    }

    public String head() {
        return head;
    }

    public boolean knows(String pseudonym) {
        return people.contains(pseudonym);
    }
}
