package mx.compendium.publication.gateway;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import mx.compendium.publication.model.Shape;

/** A few verbs over the XML writer; attributes come as pairs of name and value. */
final class Markup {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final XMLStreamWriter writer;

    Markup(XMLStreamWriter writer) {
        this.writer = writer;
    }

    void open(String name, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    void close(String name) throws XMLStreamException {
        writer.writeEndElement();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        open(name, attributes);
        close(name);
    }

    void texts(String name, String item, List<String> texts) throws XMLStreamException {
        open(name);
        for (String text : texts) {
            writer.writeStartElement(item);
            writer.writeCharacters(text);
            writer.writeEndElement();
        }
        close(name);
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
