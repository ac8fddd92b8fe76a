package mx.compendium.publication.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Outlines of the 32 federal entities by INEGI code, on a ground 1000 wide. The same drawing is a file of the screens. */
final class StateOutlines {

    /** Read once. */
    static final StateOutlines MEXICO = load();

    private static final String RESOURCE = "/mx/compendium/publication/map/states.svg";

    private final double height;
    private final Map<String, Outline> outlines;

    private StateOutlines(double height, Map<String, Outline> outlines) {
        this.height = height;
        this.outlines = Map.copyOf(outlines);
    }

    private static StateOutlines load() {
        try (InputStream in = Objects.requireNonNull(StateOutlines.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(XMLInputFactory.newDefaultFactory().createXMLStreamReader(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StateOutlines read(XMLStreamReader drawing) throws XMLStreamException {
        drawing.nextTag();
        String[] ground = drawing.getAttributeValue(null, "viewBox").split(" ", -1);
        Map<String, Outline> outlines = new HashMap<>();
        while (drawing.nextTag() == XMLStreamReader.START_ELEMENT) {
            outlines.put(drawing.getAttributeValue(null, "id"), Outline.of(drawing));
            drawing.nextTag();
        }
        return new StateOutlines(Double.parseDouble(ground[3]), outlines);
    }

    double height() {
        return height;
    }

    /** What an entity is called in the drawing. */
    static String id(String inegiCode) {
        return "s" + inegiCode;
    }

    /** Path data. */
    String outline(String inegiCode) {
        return of(inegiCode).path();
    }

    /** A point well inside, on the widest part. */
    Point centre(String inegiCode) {
        return of(inegiCode).centre();
    }

    /** Where its label stands: inside, or beside the country when the entity is too small for it. */
    Point label(String inegiCode) {
        return Objects.requireNonNullElse(of(inegiCode).beside(), centre(inegiCode));
    }

    boolean labelledOutside(String inegiCode) {
        return of(inegiCode).beside() != null;
    }

    private Outline of(String inegiCode) {
        return Objects.requireNonNull(outlines.get(id(inegiCode)), inegiCode);
    }

    /** A place on the ground. */
    record Point(double x, double y) {

        private static Point of(String value) {
            int gap = value.indexOf(' ');
            return new Point(Double.parseDouble(value.substring(0, gap)), Double.parseDouble(value.substring(gap + 1)));
        }
    }

    private record Outline(
            String path, Point centre, @Nullable Point beside) {

        private static Outline of(XMLStreamReader path) {
            String beside = path.getAttributeValue(null, "data-label");
            return new Outline(
                    path.getAttributeValue(null, "d"),
                    Point.of(path.getAttributeValue(null, "data-centre")),
                    beside == null ? null : Point.of(beside));
        }
    }
}
