package mx.compendium.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A sentence put together from pieces. */
final class SampleClaim {

    final String id;
    private final Sample sample;
    private final List<String> pieces = new ArrayList<>();
    private final Set<String> figures = new LinkedHashSet<>();
    private final List<String> asserts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String editor = "generada";
    private String other = "";

    SampleClaim(Sample sample, String id) {
        this.sample = sample;
        this.id = id;
    }

    SampleClaim words(String words) {
        pieces.add("{\"words\":" + quoted(words) + "}");
        text.append(words);
        return this;
    }

    SampleClaim name(String name, String... of) {
        String references = Arrays.stream(of).map(SampleClaim::quoted).collect(Collectors.joining(","));
        pieces.add("{\"name\":" + quoted(name) + ",\"of\":[" + references + "]}");
        text.append(name);
        return this;
    }

    SampleClaim figure(String code) {
        return figure(code, "GROUPED", sample.figures.get(code).text());
    }

    SampleClaim figure(String code, String style, String printed) {
        pieces.add("{\"figure\":\"" + code + "\",\"style\":\"" + style + "\",\"text\":" + quoted(printed) + "}");
        figures.add(code);
        text.append(printed);
        return this;
    }

    /** {@code is("moves", "figure", "reports.total", "direction", "UP")}; lists, numbers and truths as they are. */
    SampleClaim is(String kind, Object... members) {
        StringBuilder json = new StringBuilder("{\"is\":\"" + kind + "\"");
        for (int i = 0; i < members.length; i += 2) {
            json.append(",\"").append(members[i]).append("\":").append(value(members[i + 1]));
        }
        asserts.add(json.append('}').toString());
        return this;
    }

    SampleClaim editor(String pseudonym) {
        editor = pseudonym;
        return this;
    }

    /** Says another text than its pieces. */
    SampleClaim saying(String text) {
        other = text;
        return this;
    }

    SampleClaim using(String figure) {
        figures.add(figure);
        return this;
    }

    private static String value(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(SampleClaim::value).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    String json() {
        return "{\"id\":\"" + id + "\",\"kind\":\"TOTAL\",\"section\":\"EVALUATION\",\"editor\":\"" + editor
                + "\",\"verdict\":\"HOLDS\",\"text\":" + quoted(other.isEmpty() ? text.toString() : other)
                + ",\"pieces\":["
                + String.join(",", pieces) + "],\"figures\":["
                + figures.stream().map(SampleClaim::quoted).collect(Collectors.joining(",")) + "],\"asserts\":["
                + String.join(",", asserts) + "]}";
    }
}
