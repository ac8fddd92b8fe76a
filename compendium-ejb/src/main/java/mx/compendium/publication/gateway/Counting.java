package mx.compendium.publication.gateway;

import java.util.function.IntConsumer;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Passes everything on and tells how many page sequences have ended: FOP lays one out when it ends. */
final class Counting extends XMLFilterImpl {

    private final IntConsumer ended;
    private int count;

    Counting(ContentHandler next, IntConsumer ended) {
        setContentHandler(next);
        this.ended = ended;
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        super.endElement(uri, localName, name);
        if (localName.equals("page-sequence")) {
            count++;
            ended.accept(count);
        }
    }
}
