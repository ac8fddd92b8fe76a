package mx.compendium.publication.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The tables of the bundle and what each of their columns says: {@code dictionary.csv}, as it is published. */
final class BundleDictionary {

    private static final String RESOURCE = "/mx/compendium/publication/bundle-dictionary.txt";
    private static final List<String[]> ROWS = read();

    private BundleDictionary() {}

    private static List<String[]> read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BundleDictionary.class.getResourceAsStream(RESOURCE)),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s*\\|\\s*", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Columns of a table in their order, commas between. */
    static String columns(String table) {
        return ROWS.stream()
                .filter(row -> row[0].equals(table))
                .map(row -> row[1])
                .collect(Collectors.joining(","));
    }

    /** Rows of a table: its columns with their type and what they say, in Spanish and in English. */
    static List<String[]> of(String table) {
        return ROWS.stream().filter(row -> row[0].equals(table)).toList();
    }

    static byte[] bytes() {
        CsvTable table = new CsvTable("archivo,columna,tipo,significado,significado_en");
        ROWS.forEach(row -> table.row((Object[]) row));
        return table.bytes();
    }
}
