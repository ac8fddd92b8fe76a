package mx.compendium.exchange.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * what a file must be before anything opens it as a workbook: a package of few parts, each named once, none larger
 * than said, all together not too large, without macros and without document types. It is read in small pieces, so its
 * check needs no more memory for a hostile file than for a good one.
 */
public final class PackageCheck {

    /** The most bytes a file may have. */
    public static final long LARGEST_FILE = 20L << 20;

    private static final long MOST_INFLATED = 256L << 20;
    private static final int MOST_PARTS = 500;
    private static final int PIECE = 1 << 16;
    private static final byte[] PACKAGE = {'P', 'K', 3, 4};
    private static final byte[] OLD_OR_ENCRYPTED = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final byte[] DOCTYPE = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};

    private final ZipFile zip;
    private final byte[] piece = new byte[PIECE];
    private long inflated;

    private PackageCheck(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Refuses what is no workbook, or one that is not to be opened.
     *
     * @throws mx.compendium.kernel.RulesBroken {@code workbook.file.…}, saying what it is and what to do
     */
    public static void of(Path file) {
        try {
            beginning(file);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                new PackageCheck(zip).check();
            }
        } catch (ZipException damaged) {
            throw RefusedFile.damaged();
        } catch (IllegalArgumentException unreadableName) {
            throw RefusedFile.malformed();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void beginning(Path file) throws IOException {
        byte[] head = new byte[PACKAGE.length];
        int read;
        try (InputStream in = Files.newInputStream(file)) {
            read = in.readNBytes(head, 0, head.length);
        }
        if (Arrays.equals(head, OLD_OR_ENCRYPTED)) {
            throw RefusedFile.protectedOrOld();
        }
        if (read < head.length || !Arrays.equals(head, PACKAGE)) {
            throw RefusedFile.notAWorkbook();
        }
    }

    private void check() throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw RefusedFile.tooMuchInside();
        }
        Set<String> names = new HashSet<>();
        for (ZipEntry part : Collections.list(zip.entries())) {
            named(part.getName(), names);
            inflated += Math.max(0, part.getSize());
            if (inflated > MOST_INFLATED) {
                throw RefusedFile.tooMuchInside();
            }
        }
        types();
        inflated = 0;
        for (ZipEntry part : Collections.list(zip.entries())) {
            inflate(part);
        }
    }

    private static void named(String name, Set<String> names) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (!names.add(plain) || plain.startsWith("/") || plain.contains("..") || plain.contains("\\")) {
            throw RefusedFile.malformed();
        }
        if (plain.endsWith("vbaproject.bin")) {
            throw RefusedFile.macros();
        }
    }

    private void types() throws IOException {
        ZipEntry types = zip.getEntry(CONTENT_TYPES);
        if (types == null || types.getSize() > PIECE * 4L) {
            throw RefusedFile.notAWorkbook();
        }
        Set<String> found = new HashSet<>();
        try (InputStream in = zip.getInputStream(types)) {
            SafeXml.read(in, new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    String type = attributes.getValue("ContentType");
                    if (type != null && found.size() < MOST_PARTS) {
                        found.add(type.strip());
                    }
                }
            });
        }
        if (found.stream().anyMatch(type -> type.toLowerCase(Locale.ROOT).contains("macroenabled"))) {
            throw RefusedFile.macros();
        }
        if (!found.contains(WORKBOOK)) {
            throw RefusedFile.notAWorkbook();
        }
    }

    private void inflate(ZipEntry part) throws IOException {
        long size = 0;
        int matched = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                inflated += read;
                if (inflated > MOST_INFLATED) {
                    throw RefusedFile.tooMuchInside();
                }
                matched = doctype(read, matched);
            }
        }
        if (part.getSize() >= 0 && part.getSize() != size) {
            throw RefusedFile.malformed();
        }
    }

    /** In whatever encoding: the zeros of wider ones are passed over. */
    private int doctype(int read, int before) {
        int matched = before;
        for (int place = 0; place < read; place++) {
            byte one = piece[place];
            if (one == 0) {
                continue;
            }
            matched = one == DOCTYPE[matched] ? matched + 1 : one == DOCTYPE[0] ? 1 : 0;
            if (matched == DOCTYPE.length) {
                throw RefusedFile.unsafe();
            }
        }
        return matched;
    }
}
