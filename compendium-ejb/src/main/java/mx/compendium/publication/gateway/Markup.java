package mx.compendium.publication.gateway;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import mx.compendium.publication.model.Shape;

/** A few verbs over the XML writer; attributes come as pairs of name and value. */
final class Markup {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** What stands within an element. */
    interface Content {
        void write() throws XMLStreamException;
    }

    /** How one of several is written. */
    interface Each<T> {
        void write(T one) throws XMLStreamException;
    }

    private final XMLStreamWriter writer;

    Markup(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** A document as it was written, read again: without DTD, each text in one piece. */
    static XMLStreamReader read(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    void element(String name, Content content, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
        content.write();
        writer.writeEndElement();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        element(name, () -> {}, attributes);
    }

    /** A text as its paragraphs, one a line that is not blank. */
    void paragraphs(String name, String text, String... attributes) throws XMLStreamException {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        each(name, lines, line -> words("p", line.strip()), attributes);
    }

    <T> void each(String name, List<T> several, Each<T> each, String... attributes) throws XMLStreamException {
        element(
                name,
                () -> {
                    for (T one : several) {
                        each.write(one);
                    }
                },
                attributes);
    }

    void words(String name, String text, String... attributes) throws XMLStreamException {
        element(name, () -> characters(text), attributes);
    }

    void texts(String name, String item, List<String> texts) throws XMLStreamException {
        each(name, texts, text -> words(item, text));
    }

    private void characters(String text) throws XMLStreamException {
        writer.writeCharacters(allowed(text));
    }

    /** What somebody pasted may hold signs that XML does not know; one of them must not cost the whole document. */
    private static String allowed(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }

    void drawing(Shape drawing) throws XMLStreamException {
        writer.setDefaultNamespace(SVG);
        shape(drawing, true);
    }

    private void shape(Shape shape, boolean outermost) throws XMLStreamException {
        writer.writeStartElement(SVG, shape.name());
        if (outermost) {
            writer.writeDefaultNamespace(SVG);
        }
        for (Map.Entry<String, String> attribute : shape.attributes().entrySet()) {
            if (!attribute.getValue().isEmpty()) {
                writer.writeAttribute(attribute.getKey(), attribute.getValue());
            }
        }
        writer.writeCharacters(shape.text());
        for (Shape child : shape.children()) {
            shape(child, false);
        }
        writer.writeEndElement();
    }

    void close() throws XMLStreamException {
        writer.writeEndDocument();
        writer.close();
    }
}
