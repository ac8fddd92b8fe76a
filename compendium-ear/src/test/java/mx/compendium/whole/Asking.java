package mx.compendium.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How an address is filled in, with whose key and what else it may carry. */
final class Asking {

    private static final Path SOURCES = Path.of("compendium-web/src/main/java");
    private static final Pattern PARAMETER =
            Pattern.compile("(?:asked\\.(?:required|parameter|values)|getParameter|@QueryParam)\\(\"([A-Za-z]+)\"\\)");
    private static final Set<String> OF_A_FORM =
            Set.of("cursor", "limit", "from", "until", "outcome", "actor", "action");

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("code", "2024"),
            Map.entry("period", "2024"),
            Map.entry("figure", "reports.total"),
            Map.entry("name", "executive-report.pdf"),
            Map.entry("document", "compendium"),
            Map.entry("section", "preamble"),
            Map.entry("number", "0"),
            Map.entry("version", "1"));

    private static final String NOBODY = "NADIE";
    private static final String PARTS = "multipart/form-data; boundary=corte";
    private static final String FILE = String.join(
            "\r\n",
            "--corte",
            "Content-Disposition: form-data; name=\"file\"; filename=\"ajeno.pdf\"",
            "Content-Type: application/pdf",
            "",
            "%PDF-1.4 %%EOF",
            "--corte--",
            "");

    /** A body that any door of the REST interface can read. */
    static final String BODY = """
            {"name": "Ajeno", "type": "ACTION", "principalObjective": 7, "reason": "Ajeno", "decision": "NOT_REPORTED", "mode": "VALID_ONLY",
             "fields": {"name": "Ajeno"},
             "edits": [{"path": "summary", "text": "Ajeno", "base": 1}], "correctUntil": "2099-01-01T00:00:00Z",
             "observations": [{"field": "summary", "text": "Ajeno"}]}""";

    private final Set<String> parameters;

    Asking(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(SOURCES))) {
            parameters = new TreeSet<>(files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(Asking::named)
                    .filter(name -> !OF_A_FORM.contains(name))
                    .toList());
        }
    }

    private static Stream<String> named(Path file) {
        try {
            return PARAMETER.matcher(Files.readString(file)).results().map(found -> found.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An address with the key in it, or behind it with everything that any page reads. */
    String address(WhoMay row, Things whose, String key) {
        String path = row.at(
                slot -> slot.equals("institution") && key.equals(Refusal.ABSENT) ? NOBODY : value(slot, whose, key));
        return row.isOfApi() ? path : path + "?" + query(whose, key);
    }

    /** An address with a key in each of its two parts, e.g. one of a report and one of its evidence. */
    String address(WhoMay row, Things whose, String outer, String inner) {
        String first = row.slots().stream().filter(Asking::isKey).findFirst().orElse("");
        return row.at(slot -> value(slot, whose, slot.equals(first) ? outer : inner));
    }

    /** How many parts of the address are keys. */
    static long keys(WhoMay row) {
        return row.slots().stream().filter(Asking::isKey).count();
    }

    /** The list at an address, searched for the words of an institution; in the trail, for what institutions wrote. */
    String search(WhoMay row, Things whose) {
        String words = URLEncoder.encode(Round.handle(whose.institution()), StandardCharsets.UTF_8);
        return row.at(slot -> value(slot, whose, Refusal.ABSENT)) + "?period=2024&text=" + words + "&q=" + words
                + "&institution=" + whose.institution() + "&action=report.save&outcome=DONE&limit=200";
    }

    private static boolean isKey(String slot) {
        return !KNOWN.containsKey(slot) && !slot.equals("institution") && !slot.equals("rest");
    }

    private static String value(String slot, Things whose, String key) {
        return switch (slot) {
            case "institution" -> whose.institution();
            case "rest" -> whose.acuse();
            case "chosen" -> key + ":1";
            default -> KNOWN.getOrDefault(slot, key);
        };
    }

    private String query(Things whose, String key) {
        Map<String, String> values = new TreeMap<>();
        parameters.forEach(name -> values.put(name, name.equals("file") ? whose.file() : value(name, whose, key)));
        return values.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .reduce((one, other) -> one + "&" + other)
                .orElse("");
    }

    /** Sends what a row says, in whichever form the address takes it. */
    static HttpResponse<byte[]> send(Actor actor, WhoMay row, String address) {
        if (row.isReading()) {
            return actor.get(address);
        }
        HttpResponse<byte[]> answer = actor.send(row.verb(), address, Actor.JSON, BODY);
        if (answer.statusCode() == 415) {
            answer = actor.send(row.verb(), address, PARTS, FILE);
        }
        return answer.statusCode() == 415 ? actor.send(row.verb(), address, "application/octet-stream", FILE) : answer;
    }
}
