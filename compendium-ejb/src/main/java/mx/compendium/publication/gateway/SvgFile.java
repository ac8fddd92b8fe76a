package mx.compendium.publication.gateway;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import mx.compendium.publication.model.Shape;

/** A drawing as a file of its own, or within a page. */
public final class SvgFile {

    private SvgFile() {}

    public static String of(Shape drawing) {
        StringWriter written = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
            new Markup(writer).drawing(drawing);
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return written.toString();
    }
}
