package mx.compendium.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Splits CSV text into records by RFC 4180; whatever the standard leaves undefined is refused. */
final class CsvRecords {

    /** @param line line of the file on which the record begins, from 1 */
    record CsvRecord(int line, List<String> values) {}

    private final String file;
    private final String text;
    private final List<CsvRecord> records = new ArrayList<>();
    private List<String> values = new ArrayList<>();
    private int at;
    private int line = 1;
    private int begun = 1;

    private CsvRecords(String file, String text) {
        this.file = file;
        this.text = text;
    }

    static List<CsvRecord> of(String file, String text) {
        return new CsvRecords(file, text).split();
    }

    private List<CsvRecord> split() {
        while (at < text.length()) {
            values.add(peek() == '"' ? quoted() : plain());
            afterValue();
        }
        if (!values.isEmpty()) {
            endRecord();
        }
        return records;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\n';
    }

    private String plain() {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at++) == '"') {
                throw damaged("a quotation mark inside an unquoted value");
            }
        }
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        at++;
        while (!closes()) {
            if (at >= text.length()) {
                throw damaged("a quotation mark is never closed");
            }
            char next = text.charAt(at);
            line += next == '\n' ? 1 : 0;
            at += next == '"' ? 2 : 1;
            value.append(next);
        }
        at++;
        return value.toString();
    }

    private boolean closes() {
        return at < text.length() && text.charAt(at) == '"' && (at + 1 == text.length() || text.charAt(at + 1) != '"');
    }

    private void afterValue() {
        if (text.startsWith("\r\n", at)) {
            at++;
        }
        char next = peek();
        if (next == '\n') {
            endRecord();
        } else if (next != ',') {
            throw damaged("text after a closing quotation mark");
        } else if (at + 1 == text.length()) {
            values.add("");
        }
        at++;
    }

    private void endRecord() {
        records.add(new CsvRecord(begun, values));
        values = new ArrayList<>();
        begun = ++line;
    }

    private DamagedReference damaged(String what) {
        return new DamagedReference(file, line, what);
    }
}
