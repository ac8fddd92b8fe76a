package mx.compendium.action.gateway;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * Copies of a PNG what is needed to see it: no texts, no dates, no place, nothing behind its end. Chunks as in the PNG
 * specification (W3C, third edition), section 11.
 */
final class PngCleaning {

    private static final Set<String> SEEN =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");
    private static final int SIGNATURE = 8;
    private static final int HEADER = 13;

    private PngCleaning() {}

    static void copy(DataInputStream in, OutputStream clean) throws IOException {
        DataOutputStream out = new DataOutputStream(clean);
        out.write(in.readNBytes(SIGNATURE));
        boolean first = true;
        for (String type = ""; !type.equals("IEND"); first = false) {
            int length = in.readInt();
            CheckedInputStream checked = new CheckedInputStream(in, new CRC32());
            type = new String(checked.readNBytes(4), StandardCharsets.US_ASCII);
            if (length < 0 || first != type.equals("IHDR") || (first && length != HEADER)) {
                throw new IOException("chunk " + type);
            }
            chunk(type, length, checked, in, out);
        }
    }

    private static void chunk(
            String type, int length, CheckedInputStream checked, DataInputStream in, DataOutputStream out)
            throws IOException {
        boolean kept = SEEN.contains(type);
        if (kept) {
            out.writeInt(length);
            out.write(type.getBytes(StandardCharsets.US_ASCII));
        }
        if (type.equals("IHDR")) {
            header(checked, out);
        } else {
            body(checked, length, kept ? out : OutputStream.nullOutputStream());
        }
        int crc = in.readInt();
        if (crc != (int) checked.getChecksum().getValue()) {
            throw new IOException("checksum of " + type);
        }
        if (kept) {
            out.writeInt(crc);
        }
    }

    private static void header(CheckedInputStream checked, DataOutputStream out) throws IOException {
        byte[] header = checked.readNBytes(HEADER);
        if (header.length < HEADER) {
            throw new EOFException();
        }
        out.write(header);
        ByteBuffer sizes = ByteBuffer.wrap(header);
        Pixels.against(sizes.getInt(), sizes.getInt());
    }

    private static void body(CheckedInputStream checked, int length, OutputStream out) throws IOException {
        byte[] buffer = new byte[8192];
        for (int left = length; left > 0; ) {
            int read = checked.read(buffer, 0, Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException();
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
