package mx.compendium.verifier.bundle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** CSV (RFC 4180) in its one form: comma, CRLF after every row, quotes exactly where they are needed. */
public final class Csv {

    static final int MOST_ROWS = 1_000_000;
    static final int LONGEST_CELL = 1 << 20;

    /** Takes one row; rows count from 1, the names of the columns being row 1. */
    @FunctionalInterface
    public interface Rows {
        void row(int number, List<String> cells);
    }

    private final String file;
    private final Reader reader;
    private final int columns;
    private int number = 1;
    private int next;

    private Csv(String file, Reader reader, int columns) {
        this.file = file;
        this.reader = reader;
        this.columns = columns;
    }

    /** Reads row by row and holds one only. */
    public static void read(String file, InputStream bytes, List<String> columns, Rows rows) throws IOException {
        try (Reader reader = new BufferedReader(Utf8.reader(bytes), 1 << 15)) {
            Csv csv = new Csv(file, reader, columns.size());
            csv.next = reader.read();
            List<String> head = csv.row();
            if (!head.equals(columns)) {
                throw new Refused("csv.columns", file, String.join(",", head), String.join(",", columns));
            }
            while (csv.next >= 0) {
                csv.number++;
                if (csv.number > MOST_ROWS + 1) {
                    throw new Refused("csv.rows", file, MOST_ROWS);
                }
                rows.row(csv.number, csv.row());
            }
        } catch (CharacterCodingException e) {
            throw new Refused("utf8", file);
        }
    }

    /** The cells as a table writes them, commas between. */
    public static String written(List<String> cells) {
        return cells.stream()
                .map(cell -> needsQuotes(cell) ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .collect(Collectors.joining(","));
    }

    private List<String> row() throws IOException {
        List<String> cells = new ArrayList<>(columns);
        do {
            cells.add(next == '"' ? quoted() : plain());
            if (cells.size() > columns) {
                throw refused("csv.cells", columns);
            }
        } while (accept(','));
        if (!accept('\r') || !accept('\n')) {
            throw refused("csv.form");
        }
        if (cells.size() != columns) {
            throw refused("csv.cells", columns);
        }
        return cells;
    }

    private String plain() throws IOException {
        StringBuilder cell = new StringBuilder();
        while (next >= 0 && next != ',' && next != '\r' && next != '\n') {
            if (next == '"') {
                throw refused("csv.form");
            }
            take(cell);
        }
        return cell.toString();
    }

    private String quoted() throws IOException {
        StringBuilder cell = new StringBuilder();
        accept('"');
        while (!accept('"') || next == '"') {
            if (next < 0) {
                throw refused("csv.form");
            }
            take(cell);
        }
        if (!needsQuotes(cell)) {
            throw refused("csv.form");
        }
        return cell.toString();
    }

    private void take(StringBuilder cell) throws IOException {
        if (cell.length() >= LONGEST_CELL) {
            throw refused("csv.cell", LONGEST_CELL);
        }
        cell.append((char) next);
        next = reader.read();
    }

    private boolean accept(char sign) throws IOException {
        boolean there = next == sign;
        if (there) {
            next = reader.read();
        }
        return there;
    }

    private static boolean needsQuotes(CharSequence cell) {
        return cell.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\r' || sign == '\n');
    }

    private Refused refused(String code, Object... told) {
        return new Refused(code, file + ":" + number, told);
    }
}
