package mx.compendium.publication.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Outlines of the 32 federal entities by INEGI code, on a ground 1000 wide. */
final class StateOutlines {

    private static final String RESOURCE = "/mx/compendium/publication/map/states.properties";

    /** Read once. */
    static final StateOutlines MEXICO = load();

    private final Properties outlines;

    private StateOutlines(Properties outlines) {
        this.outlines = outlines;
    }

    private static StateOutlines load() {
        Properties outlines = new Properties();
        try (InputStream in = Objects.requireNonNull(StateOutlines.class.getResourceAsStream(RESOURCE), RESOURCE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            outlines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new StateOutlines(outlines);
    }

    double height() {
        return Double.parseDouble(value("height"));
    }

    /** Path data. */
    String outline(String inegiCode) {
        return value(inegiCode + ".path");
    }

    /** A point well inside, on the widest part. */
    Point centre(String inegiCode) {
        return point(value(inegiCode + ".centre"));
    }

    /** Where its label stands: inside, or beside the country when the entity is too small for it. */
    Point label(String inegiCode) {
        return point(outlines.getProperty(inegiCode + ".label", value(inegiCode + ".centre")));
    }

    boolean labelledOutside(String inegiCode) {
        return outlines.containsKey(inegiCode + ".label");
    }

    private String value(String key) {
        return Objects.requireNonNull(outlines.getProperty(key), key);
    }

    private static Point point(String value) {
        int gap = value.indexOf(' ');
        return new Point(Double.parseDouble(value.substring(0, gap)), Double.parseDouble(value.substring(gap + 1)));
    }

    /** A place on the ground. */
    record Point(double x, double y) {}
}
