package mx.compendium.verifier.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The only headers a bundle may have, written as they must be found (APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16). */
final class ZipHeaders {

    static final int LOCAL = 30;
    static final int CENTRAL = 46;
    static final int END = 22;
    static final int LOCAL_MARK = 0x04034b50;
    static final int CENTRAL_MARK = 0x02014b50;
    static final int END_MARK = 0x06054b50;
    private static final short VERSION = 10;
    private static final short FIRST_DAY_OF_1980 = 0x21;

    private ZipHeaders() {}

    static ByteBuffer local(SealedZip.Entry entry) {
        ByteBuffer header = common(buffer(LOCAL + entry.name().length()).putInt(LOCAL_MARK), entry);
        return header.put(name(entry)).flip();
    }

    static ByteBuffer central(SealedZip.Entry entry, long localAt) {
        ByteBuffer header =
                buffer(CENTRAL + entry.name().length()).putInt(CENTRAL_MARK).putShort(VERSION);
        common(header, entry)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0);
        return header.putInt((int) localAt).put(name(entry)).flip();
    }

    static ByteBuffer end(int count, long size, long start) {
        ByteBuffer header =
                buffer(END).putInt(END_MARK).putInt(0).putShort((short) count).putShort((short) count);
        return header.putInt((int) size).putInt((int) start).putShort((short) 0).flip();
    }

    /** What people's own tools do to a ZIP is told by its name; every other difference is found byte by byte. */
    static void demandStored(ByteBuffer directory, int from, String name) {
        if (directory.getShort(from + 10) != 0 || directory.getInt(from + 20) != directory.getInt(from + 24)) {
            throw new Refused("zip.compressed", name);
        }
        if (directory.getShort(from + 8) != 0) {
            throw new Refused("zip.flags", name);
        }
        if (directory.getInt(from + 30) != 0) {
            throw new Refused("zip.extra", name);
        }
    }

    /** From the version needed to the length of the extra field. */
    private static ByteBuffer common(ByteBuffer header, SealedZip.Entry entry) {
        header.putShort(VERSION).putShort((short) 0).putShort((short) 0).putShort((short) 0);
        header.putShort(FIRST_DAY_OF_1980)
                .putInt(entry.crc())
                .putInt((int) entry.size())
                .putInt((int) entry.size());
        return header.putShort((short) entry.name().length()).putShort((short) 0);
    }

    private static byte[] name(SealedZip.Entry entry) {
        return entry.name().getBytes(StandardCharsets.US_ASCII);
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
