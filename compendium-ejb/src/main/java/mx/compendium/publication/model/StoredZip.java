package mx.compendium.publication.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.zip.CRC32;

/**
 * A ZIP file that is the same bytes for the same entries: stored, by name, of one fixed time, without extra fields. Written by
 * hand because {@code java.util.zip} adds an extra field for this time, and compresses otherwise from one Java to the next.
 */
public final class StoredZip {

    private static final short VERSION = 10;
    private static final short FIRST_OF_1980 = 0x0021;
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();

    private StoredZip() {}

    public static byte[] of(SortedMap<String, byte[]> entries) {
        StoredZip zip = new StoredZip();
        entries.forEach(zip::entry);
        zip.end(entries.size());
        return zip.out.toByteArray();
    }

    private void entry(String name, byte[] content) {
        byte[] called = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(content);
        int offset = out.size();
        byte[] common = little(26)
                .putShort(VERSION)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(FIRST_OF_1980)
                .putInt((int) crc.getValue())
                .putInt(content.length)
                .putInt(content.length)
                .putShort((short) called.length)
                .putShort((short) 0)
                .array();
        out.writeBytes(little(4).putInt(LOCAL).array());
        out.writeBytes(common);
        out.writeBytes(called);
        out.writeBytes(content);
        directory.writeBytes(little(6).putInt(CENTRAL).putShort(VERSION).array());
        directory.writeBytes(common);
        directory.writeBytes(little(14).putInt(10, offset).array());
        directory.writeBytes(called);
    }

    private void end(int entries) {
        int begins = out.size();
        out.writeBytes(directory.toByteArray());
        out.writeBytes(little(22)
                .putInt(END)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(directory.size())
                .putInt(begins)
                .array());
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
