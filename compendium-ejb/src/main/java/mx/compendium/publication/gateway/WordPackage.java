package mx.compendium.publication.gateway;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.transform.Templates;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;

/**
 * A document for word processors: the parts of an Office Open XML package by one style sheet, packed without compression and
 * with one date, so that the same document gives the same bytes on every machine.
 */
final class WordPackage {

    private static final LocalDateTime PACKED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Templates styleSheet = styleSheet();
    private final byte[] xml;
    private final Instant created;

    private WordPackage(byte[] xml, Instant created) {
        this.xml = xml;
        this.created = created.truncatedTo(ChronoUnit.SECONDS);
    }

    static byte[] of(byte[] xml, Instant created) {
        return zip(new WordPackage(xml, created).parts());
    }

    private Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", fixed("word-types.xml"));
        parts.put("_rels/.rels", fixed("word-links.xml"));
        parts.put("docProps/core.xml", part("properties"));
        parts.put("word/_rels/document.xml.rels", part("links"));
        parts.put("word/document.xml", part("document"));
        parts.put("word/settings.xml", fixed("word-settings.xml"));
        for (String name : new String[] {"styles", "numbering", "footnotes", "header", "footer"}) {
            parts.put("word/" + name + ".xml", part(name));
        }
        return parts;
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

    private static Templates styleSheet() {
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setURIResolver((imported, base) -> new StreamSource(new ByteArrayInputStream(fixed(imported))));
        try {
            return factory.newTemplates(new StreamSource(new ByteArrayInputStream(fixed("word.xsl"))));
        } catch (TransformerException e) {
            throw new IllegalStateException("word.xsl", e);
        }
    }

    private static byte[] fixed(String name) {
        String path = ClasspathResources.BASE.getPath() + name;
        try (InputStream in = Objects.requireNonNull(WordPackage.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }

    /** Stored, not deflated: what a deflater makes of the same bytes differs between versions of Java. */
    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(entry(part.getKey(), part.getValue()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(PACKED);
        return entry;
    }
}
