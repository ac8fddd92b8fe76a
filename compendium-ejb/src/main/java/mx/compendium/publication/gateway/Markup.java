package mx.compendium.publication.gateway;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import mx.compendium.publication.model.Shape;

/** A few verbs over the XML writer; attributes come as pairs of name and value. */
final class Markup {

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

    void element(String name, Content content, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], attributes[i + 1]);
        }
        content.write();
        writer.writeEndElement();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        element(name, () -> {}, attributes);
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

    void texts(String name, String item, List<String> texts) throws XMLStreamException {
        each(name, texts, text -> element(item, () -> writer.writeCharacters(text)));
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
            writer.writeAttribute(attribute.getKey(), attribute.getValue());
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
