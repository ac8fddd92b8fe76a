package mx.compendium.publication.gateway;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Templates;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import mx.compendium.publication.model.StoredZip;

/**
 * A document for word processors: the parts of an Office Open XML package by one style sheet, packed without compression and
 * with one date, so that the same document gives the same bytes on every machine.
 */
final class WordPackage {

    private final Templates styleSheet = StyleSheets.of("word.xsl");
    private final byte[] xml;
    private final Instant created;

    private WordPackage(byte[] xml, Instant created) {
        this.xml = xml;
        this.created = created.truncatedTo(ChronoUnit.SECONDS);
    }

    static byte[] of(byte[] xml, Instant created) {
        return StoredZip.of(new WordPackage(xml, created).parts());
    }

    private SortedMap<String, byte[]> parts() {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        parts.put("[Content_Types].xml", ClasspathResources.bytes("word-types.xml"));
        parts.put("_rels/.rels", ClasspathResources.bytes("word-links.xml"));
        parts.put("docProps/core.xml", part("properties"));
        parts.put("word/_rels/document.xml.rels", part("links"));
        parts.put("word/document.xml", part("document"));
        parts.put("word/settings.xml", ClasspathResources.bytes("word-settings.xml"));
        for (String name : new String[] {"styles", "numbering", "footnotes", "header", "footer"}) {
            parts.put("word/" + name + ".xml", part(name));
        }
        parts.putAll(pictures());
        return parts;
    }

    private Map<String, byte[]> pictures() {
        Map<String, byte[]> pictures = new TreeMap<>();
        try {
            XMLStreamReader reader = Markup.read(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("logo")) {
                    String place = "word/media/logo-" + (pictures.size() + 1) + ".png";
                    pictures.put(place, Base64.getDecoder().decode(reader.getAttributeValue(null, "png")));
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return pictures;
    }

    private byte[] part(String name) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        try {
            Transformer transformer = styleSheet.newTransformer();
            transformer.setParameter("part", name);
            transformer.setParameter("created", created.toString());
            transformer.transform(new StreamSource(new ByteArrayInputStream(xml)), new StreamResult(part));
        } catch (TransformerException e) {
            throw new IllegalStateException("word.xsl: " + name, e);
        }
        return part.toByteArray();
    }
}
