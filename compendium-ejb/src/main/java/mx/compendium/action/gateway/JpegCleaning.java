package mx.compendium.action.gateway;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Copies of a JPEG what is needed to see it as it was taken: no place, no camera, no thumbnail, nothing behind its end;
 * of its EXIF only which way is up. Segments as in ITU-T T.81, annex B.
 */
final class JpegCleaning {

    private static final int SOI = 0xFFD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final int ORIENTATION = 0x0112;
    private static final int UPRIGHT = 1;

    private final DataInputStream in;
    private final DataOutputStream out;

    private JpegCleaning(DataInputStream in, OutputStream out) {
        this.in = in;
        this.out = new DataOutputStream(out);
    }

    static void copy(DataInputStream in, OutputStream out) throws IOException {
        new JpegCleaning(in, out).copy();
    }

    private void copy() throws IOException {
        if (in.readUnsignedShort() != SOI) {
            throw new IOException("no beginning");
        }
        out.writeShort(SOI);
        for (int marker = marker(); marker != EOI; ) {
            segment(marker);
            marker = marker == SOS ? scan() : marker();
        }
        out.writeShort(0xFF00 | EOI);
    }

    private int marker() throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new IOException("no marker");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    private void segment(int marker) throws IOException {
        int length = in.readUnsignedShort() - 2;
        byte[] body = length < 0 ? new byte[0] : in.readNBytes(length);
        if (length < 0 || body.length < length) {
            throw new EOFException();
        }
        if (isFrame(marker)) {
            ByteBuffer frame = ByteBuffer.wrap(body);
            Pixels.against(frame.getShort(3) & 0xFFFF, frame.getShort(1) & 0xFFFF);
        }
        if (marker == APP1) {
            upright(body);
        } else if (isSeen(marker, body)) {
            write(marker, body);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isSeen(int marker, byte[] body) {
        if (marker == APP2) {
            return begins(body, "ICC_PROFILE\0");
        }
        boolean application = marker > APP0 && marker <= APP15 && marker != APP14;
        return !application && marker != COMMENT;
    }

    private static boolean begins(byte[] body, String text) {
        byte[] head = text.getBytes(StandardCharsets.US_ASCII);
        return body.length >= head.length && Arrays.equals(body, 0, head.length, head, 0, head.length);
    }

    private void write(int marker, byte[] body) throws IOException {
        out.writeShort(0xFF00 | marker);
        out.writeShort(body.length + 2);
        out.write(body);
    }

    /** The compressed picture itself, until the next marker. */
    private int scan() throws IOException {
        while (true) {
            int sign = in.readUnsignedByte();
            if (sign != 0xFF) {
                out.write(sign);
                continue;
            }
            int next = in.readUnsignedByte();
            while (next == 0xFF) {
                next = in.readUnsignedByte();
            }
            boolean ofThePicture = next == 0 || (next >= 0xD0 && next <= 0xD7);
            if (!ofThePicture) {
                return next;
            }
            out.write(0xFF);
            out.write(next);
        }
    }

    /** Says in an EXIF segment of its own which way is up, when it is not the usual one. */
    private void upright(byte[] body) throws IOException {
        int orientation = orientation(body);
        if (orientation > UPRIGHT) {
            ByteBuffer exif = ByteBuffer.allocate(32);
            exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                    .putInt(8)
                    .putShort((short) 1);
            exif.putShort((short) ORIENTATION).putShort((short) 3).putInt(1).putShort((short) orientation);
            write(APP1, exif.array());
        }
    }

    /** 1 to 8 as in EXIF 2.32, 4.6.4; 1 when it is not said or cannot be read. */
    private static int orientation(byte[] body) {
        try {
            return begins(body, "Exif\0\0")
                    ? orientation(ByteBuffer.wrap(body, 6, body.length - 6).slice())
                    : UPRIGHT;
        } catch (BufferUnderflowException | IndexOutOfBoundsException unreadable) {
            return UPRIGHT;
        }
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int entry = directory + 2; entry < directory + 2 + entries * 12; entry += 12) {
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int said = tiff.getShort(entry + 8);
                return said >= 1 && said <= 8 ? said : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
