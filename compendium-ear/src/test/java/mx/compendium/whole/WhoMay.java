package mx.compendium.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One line of the table of who may what, which a test of the screens keeps complete: an address, or an action of a page.
 *
 * @param action of a page: the expression it runs; empty for an address
 * @param component id of the button or other component that runs it; empty for an address
 * @param own whether an institution reaches its own things by it and another's are absent to it
 */
record WhoMay(String verb, String path, String component, String action, Set<String> who, boolean own) {

    private static final Path TABLE = Path.of("compendium-web/src/test/resources/mx/compendium/web/who-may.txt");
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

    static List<WhoMay> table(Path root) {
        try {
            return Files.readAllLines(root.resolve(TABLE)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(WhoMay::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WhoMay of(String line) {
        String[] cells = line.split("\\s*\\|\\s*", -1);
        String[] what = cells[0].split(" ", 4);
        boolean ofPage = what.length == 4;
        return new WhoMay(
                what[0],
                what[1],
                ofPage ? what[2].substring(1) : "",
                ofPage ? what[3] : "",
                Set.of(cells[1].split(" ", -1)),
                cells[2].equals("own"));
    }

    boolean isAction() {
        return !action.isEmpty();
    }

    boolean isOfApi() {
        return path.startsWith("/api/");
    }

    /** Whether asking for it changes nothing, whoever asks. */
    boolean isReading() {
        return verb.equals("GET");
    }

    boolean allows(Actor actor) {
        return who.contains("anybody")
                || (actor.signedIn() && who.contains("everyone"))
                || actor.roles().stream().anyMatch(who::contains);
    }

    /** Names of the parts of the address that are to be filled in. */
    List<String> slots() {
        return SLOT.matcher(path).results().map(slot -> slot.group(1)).toList();
    }

    /** The address with its parts filled in. */
    String at(UnaryOperator<String> values) {
        return SLOT.matcher(path).replaceAll((MatchResult slot) -> values.apply(slot.group(1)));
    }

    @Override
    public String toString() {
        return verb + " " + path + (isAction() ? " " + action : "");
    }
}
