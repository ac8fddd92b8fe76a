package mx.compendium.verifier;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes a ZIP as section 1 of the format says, from APPNOTE alone. */
final class ZipBytes {

    private ZipBytes() {}

    static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        files.forEach((name, bytes) -> {
            int at = zip.size();
            zip.writeBytes(header(0x04034b50, name, bytes, -1));
            zip.writeBytes(bytes);
            directory.writeBytes(header(0x02014b50, name, bytes, at));
        });
        int start = zip.size();
        zip.writeBytes(directory.toByteArray());
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0x06054b50).putInt(0).putShort((short) files.size()).putShort((short) files.size());
        end.putInt(directory.size()).putInt(start).putShort((short) 0);
        zip.writeBytes(end.array());
        return zip.toByteArray();
    }

    private static byte[] header(int mark, String name, byte[] bytes, int at) {
        boolean central = at >= 0;
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ByteBuffer header = ByteBuffer.allocate(46 + name.length()).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(mark);
        if (central) {
            header.putShort((short) 10);
        }
        header.putShort((short) 10).putShort((short) 0).putShort((short) 0);
        header.putShort((short) 0).putShort((short) 0x21);
        header.putInt((int) crc.getValue()).putInt(bytes.length).putInt(bytes.length);
        header.putShort((short) name.length()).putShort((short) 0);
        if (central) {
            header.putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt(at);
        }
        header.put(name.getBytes(StandardCharsets.US_ASCII));
        byte[] written = new byte[header.position()];
        header.flip().get(written);
        return written;
    }
}
