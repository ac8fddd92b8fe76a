package mx.compendium.publication.gateway;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * The program of the child: reads a manuscript, writes the document, tells on its output how far it is. It ends with whoever
 * started it: its input is held open by them and by nobody else.
 */
final class Typesetter {

    static final String PROGRESS = "progress ";
    private static final int ORPHANED = 3;

    private Typesetter() {}

    /** What the program is called with for that manuscript. */
    static List<String> arguments(Manuscript manuscript, Path xml, Path document) {
        return List.of(
                manuscript.format.name(),
                manuscript.styleSheet,
                manuscript.created.toString(),
                String.valueOf(manuscript.seed),
                String.valueOf(manuscript.sequences),
                xml.toString(),
                document.toString());
    }

    /** Makes one document; given are format, style sheet, instant, seed, page sequences, file of the manuscript, file of the document */
    public static void main(String[] given) throws IOException {
        endWithTheParent();
        PrintStream told = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Manuscript manuscript = new Manuscript(
                PressFormat.valueOf(given[0]),
                given[1],
                Files.readAllBytes(Path.of(given[5])),
                Instant.parse(given[2]),
                Long.parseLong(given[3]),
                Integer.parseInt(given[4]));
        Files.write(Path.of(given[6]), Typesetting.of(manuscript, percent -> told.println(PROGRESS + percent)));
    }

    static void endWithTheParent() {
        Thread watch = new Thread(Typesetter::waitForTheParent, "parent");
        watch.setDaemon(true);
        watch.start();
    }

    private static void waitForTheParent() {
        try {
            int sign = 0;
            while (sign >= 0) {
                sign = System.in.read();
            }
        } catch (IOException gone) {
            // the same as its end
        }
        Runtime.getRuntime().halt(ORPHANED);
    }
}
