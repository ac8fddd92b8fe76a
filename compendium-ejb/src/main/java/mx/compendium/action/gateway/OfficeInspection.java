package mx.compendium.action.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mx.compendium.action.EvidenceKind;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;

/**
 * A spreadsheet or a text as ECMA-376 packs it, without macros and without parts that run or fetch by themselves. Every
 * entry is unpacked once, into nothing, so that what it says of its size need not be believed.
 */
final class OfficeInspection {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_UNPACKED = 1024L * 1024 * 1024;
    private static final String TYPES = "[Content_Types].xml";
    private static final List<String> RUNNING =
            List.of("vbaproject", "vbadata", "activex", "oleobject", "macrosheets", "macroenabled", "/embeddings/");
    private static final List<String> FETCHING = List.of("/attachedTemplate", "/oleObject", "/frame", "/subDocument");

    private final ZipFile archive;
    private long unpacked;

    private OfficeInspection(ZipFile archive) {
        this.archive = archive;
    }

    static void inspect(EvidenceKind kind, Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            new OfficeInspection(archive).inspect(kind);
        } catch (ZipException locked) {
            boolean encrypted = String.valueOf(locked.getMessage()).contains("encrypted");
            if (encrypted) {
                throw new RulesBroken(Violation.of("evidence.content-protected"));
            }
            throw locked;
        }
    }

    private void inspect(EvidenceKind kind) throws IOException {
        List<ZipEntry> entries = new ArrayList<>();
        archive.stream().limit(MOST_ENTRIES + 1L).forEach(entries::add);
        if (entries.size() > MOST_ENTRIES) {
            throw new RulesBroken(Violation.of("evidence.content-unpacks-too-large"));
        }
        if (archive.getComment() != null) {
            throw new RulesBroken(Violation.of("evidence.content-two-kinds"));
        }
        for (ZipEntry entry : entries) {
            named(entry.getName());
        }
        isOf(kind);
        for (ZipEntry entry : entries) {
            unpack(entry);
        }
    }

    private static void named(String name) throws IOException {
        String path = "/" + name.toLowerCase(Locale.ROOT);
        if (path.contains("/../") || path.contains("\\") || path.startsWith("//") || path.contains(":")) {
            throw new IOException("an entry that leads elsewhere");
        }
        if (RUNNING.stream().anyMatch(path::contains)) {
            throw new RulesBroken(Violation.of("evidence.content-macros"));
        }
    }

    private void isOf(EvidenceKind kind) throws IOException {
        ZipEntry types = archive.getEntry(TYPES);
        if (types == null) {
            throw new RulesBroken(Violation.of("evidence.content-otherwise", kind.name()));
        }
        String main = kind.mediaType() + ".main+xml";
        boolean found = false;
        for (String[] said : attributes(types, "ContentType", "ContentType")) {
            String type = said[0].toLowerCase(Locale.ROOT);
            if (RUNNING.stream().anyMatch(type::contains)) {
                throw new RulesBroken(Violation.of("evidence.content-macros"));
            }
            found |= type.equals(main);
        }
        if (!found) {
            throw new RulesBroken(Violation.of("evidence.content-otherwise", kind.name()));
        }
    }

    private void unpack(ZipEntry entry) throws IOException {
        if (entry.getName().endsWith(".rels")) {
            fetchesNothing(entry);
        }
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = archive.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                unpacked += read;
                if (unpacked > MOST_UNPACKED) {
                    throw new RulesBroken(Violation.of("evidence.content-unpacks-too-large"));
                }
            }
        }
    }

    /** Links for people may lead anywhere; what a program loads on opening may not come from outside. */
    private void fetchesNothing(ZipEntry relations) throws IOException {
        for (String[] relation : attributes(relations, "Type", "TargetMode")) {
            if ("External".equals(relation[1]) && FETCHING.stream().anyMatch(relation[0]::endsWith)) {
                throw new RulesBroken(Violation.of("evidence.content-acts"));
            }
        }
    }

    /** Two attributes of every element that has the first; an absent second one is empty. */
    private List<String[]> attributes(ZipEntry entry, String first, String second) throws IOException {
        List<String[]> found = new ArrayList<>();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = archive.getInputStream(entry)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getAttributeValue(null, first) != null) {
                    String other = xml.getAttributeValue(null, second);
                    found.add(new String[] {xml.getAttributeValue(null, first), other == null ? "" : other});
                }
            }
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        }
        return found;
    }
}
