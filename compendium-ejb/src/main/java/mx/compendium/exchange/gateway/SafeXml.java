package mx.compendium.exchange.gateway;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that a stranger wrote: no document type, so no entity, and nothing from elsewhere. */
final class SafeXml {

    private SafeXml() {}

    /** Thrown by a handler that has read what it wanted. */
    static final class Enough extends SAXException {}

    static void read(InputStream xml, DefaultHandler handler) throws IOException {
        try {
            factory().newSAXParser().parse(new InputSource(xml), handler);
        } catch (Enough enough) {
            return;
        } catch (SAXParseException refused) {
            throw String.valueOf(refused.getMessage()).contains("DOCTYPE")
                    ? RefusedFile.unsafe()
                    : RefusedFile.damaged();
        } catch (SAXException | ParserConfigurationException refused) {
            throw RefusedFile.damaged();
        }
    }

    private static SAXParserFactory factory() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return factory;
    }
}
