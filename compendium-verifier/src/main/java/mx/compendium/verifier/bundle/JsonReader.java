package mx.compendium.verifier.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON (RFC 8259) without white space, with one line end after it; no deeper than 32; whole numbers of at most 15 digits. */
public final class JsonReader {

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 15;

    private final String file;
    private final String text;
    private int at;

    private JsonReader(String file, String text) {
        this.file = file;
        this.text = text;
    }

    public static Json read(String file, String text) {
        JsonReader reader = new JsonReader(file, text);
        Json value = reader.value(file, 0);
        if (reader.at != text.length() - 1 || text.charAt(reader.at) != '\n') {
            throw reader.refused();
        }
        return value;
    }

    private Json value(String where, int depth) {
        if (depth > DEEPEST) {
            throw new Refused("json.deep", here(), DEEPEST);
        }
        return switch (peek()) {
            case '{' -> members(where, depth);
            case '[' -> items(where, depth);
            case '"' -> new Json.Text(where, string());
            case 't' -> literal("true", new Json.Truth(where, true));
            case 'f' -> literal("false", new Json.Truth(where, false));
            case 'n' -> literal("null", new Json.Nothing(where));
            default -> new Json.Whole(where, number());
        };
    }

    private Json members(String where, int depth) {
        Map<String, Json> members = new LinkedHashMap<>();
        expect('{');
        if (!accept('}')) {
            do {
                String name = string();
                expect(':');
                if (members.put(name, value(where + " › " + name, depth + 1)) != null) {
                    throw new Refused("json.twice", where, name);
                }
            } while (accept(','));
            expect('}');
        }
        return new Json.Members(where, members);
    }

    private Json items(String where, int depth) {
        List<Json> items = new ArrayList<>();
        expect('[');
        if (!accept(']')) {
            do {
                items.add(value(where + " › " + (items.size() + 1), depth + 1));
            } while (accept(','));
            expect(']');
        }
        return new Json.Items(where, items);
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (!accept('"')) {
            char sign = take();
            if (sign < ' ') {
                throw refused();
            }
            string.append(sign == '\\' ? escaped() : sign);
        }
        demandWhole(string);
        return string.toString();
    }

    private char escaped() {
        char sign = take();
        return switch (sign) {
            case '"', '\\', '/' -> sign;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) (hex() << 12 | hex() << 8 | hex() << 4 | hex());
            default -> throw refused();
        };
    }

    private int hex() {
        char sign = take();
        int digit = sign < 128 ? Character.digit(sign, 16) : -1;
        if (digit < 0) {
            throw refused();
        }
        return digit;
    }

    /** Half a pair is no character. */
    private void demandWhole(StringBuilder string) {
        boolean halves = string.codePoints().anyMatch(sign -> sign >= 0xD800 && sign <= 0xDFFF);
        if (halves) {
            throw refused();
        }
    }

    private long number() {
        int start = at;
        accept('-');
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        int length = at - digits;
        boolean zero = length > 0 && text.charAt(digits) == '0';
        if (length == 0 || length > LONGEST_NUMBER || (zero && (length > 1 || digits > start))) {
            throw refused();
        }
        return Long.parseLong(text, start, at, 10);
    }

    private Json literal(String word, Json value) {
        if (!text.startsWith(word, at)) {
            throw refused();
        }
        at += word.length();
        return value;
    }

    private char peek() {
        if (at >= text.length()) {
            throw refused();
        }
        return text.charAt(at);
    }

    private char take() {
        char sign = peek();
        at++;
        return sign;
    }

    private boolean accept(char sign) {
        boolean there = peek() == sign;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char sign) {
        if (!accept(sign)) {
            throw refused();
        }
    }

    private Refused refused() {
        return new Refused("json.form", here());
    }

    private String here() {
        return file + " @" + at;
    }
}
