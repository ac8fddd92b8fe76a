package mx.compendium.action.gateway;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people and as enemies send them, made here byte by byte. */
public final class Corpus {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Corpus() {}

    interface Change {
        void to(PDDocument document) throws IOException;
    }

    public static byte[] pdf() {
        return pdf(document -> {});
    }

    static byte[] pdf(Change change) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] lockedPdf() {
        return pdf(document -> document.protect(new StandardProtectionPolicy("dueña", "", new AccessPermission())));
    }

    static byte[] picture(String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A photograph as a phone takes it: lying on its side, with the place where it was taken. */
    static byte[] photograph(int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(60);
        exif.put(bytes("Exif\0\0MM\0*")).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation << 16);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(0);
        exif.put(bytes("19.4326 N 99.1332"));
        byte[] plain = picture("jpg");
        ByteBuffer photograph = ByteBuffer.allocate(plain.length + 64);
        photograph
                .put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) 62)
                .put(exif.array());
        return photograph.put(plain, 2, plain.length - 2).array();
    }

    /** A PNG that says it is this large and brings next to nothing. */
    static byte[] flood(int width, int height) {
        byte[] png = picture("png");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }

    static Map<String, String> office(String main, String part) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/" + part + "\" ContentType=\"" + main + "\"/></Types>");
        parts.put("_rels/.rels", relations("officeDocument", part, "Internal"));
        parts.put(part, "<document/>");
        return parts;
    }

    static Map<String, String> docx() {
        return office(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "word/document.xml");
    }

    static Map<String, String> xlsx() {
        return office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "xl/workbook.xml");
    }

    static String relations(String type, String target, String mode) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target
                + "\" TargetMode=\"" + mode + "\"/></Relationships>";
    }

    static byte[] packed(Map<String, String> parts) {
        return packed(parts, null);
    }

    static byte[] packed(Map<String, String> parts, String comment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.setComment(comment);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(bytes(part.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A text that unfolds to more than anybody wants. */
    static byte[] bomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : docx().entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(bytes(part.getValue()));
            }
            archive.putNextEntry(new ZipEntry("word/media/image1.png"));
            byte[] megabyte = new byte[1024 * 1024];
            for (int place = 0; place < 1025; place++) {
                archive.write(megabyte);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] with(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
