package mx.compendium.publication.gateway;

import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The colours of a document's template as properties its page is styled by. */
final class PageColours {

    private PageColours() {}

    /** One rule of style. */
    static String of(byte[] xml) {
        try {
            XMLStreamReader reader = Markup.read(xml);
            String ground = attribute(next(reader, "identity"), "ground");
            XMLStreamReader palette = next(reader, "palette");
            return ":root{--ground:" + ground + ";--primary:" + attribute(palette, "primary") + ";--second:"
                    + attribute(palette, "second") + ";--accent:" + attribute(palette, "accent") + ";--ink:"
                    + attribute(palette, "ink") + ";--tint:" + attribute(palette, "lightest") + ";--cream:"
                    + attribute(palette, "tint") + ";--former:" + attribute(palette, "former") + "}\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XMLStreamReader next(XMLStreamReader reader, String element) throws XMLStreamException {
        while (!reader.isStartElement() || !reader.getLocalName().equals(element)) {
            reader.next();
        }
        return reader;
    }

    private static String attribute(XMLStreamReader reader, String name) {
        return Objects.requireNonNull(reader.getAttributeValue(null, name), name);
    }
}
