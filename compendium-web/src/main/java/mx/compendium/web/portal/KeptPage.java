package mx.compendium.web.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import mx.compendium.kernel.Sha256;

/** A page as it was made once, ready to be sent again. */
final class KeptPage {

    private static final int TAG = 32;

    private final String mark;
    private final String mediaType;
    private final String tag;
    private final byte[] plain;
    private final byte[] packed;

    /** @param mark of the published state it was made from */
    KeptPage(String mark, String mediaType, byte[] bytes) {
        this.mark = mark;
        this.mediaType = mediaType;
        this.plain = bytes.clone();
        this.packed = packed(bytes);
        this.tag = "\"" + Sha256.hex(bytes).substring(0, TAG) + "\"";
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    boolean isOf(String state) {
        return mark.equals(state);
    }

    String mediaType() {
        return mediaType;
    }

    /** By which a browser asks whether it is still so. */
    String tag() {
        return tag;
    }

    /** @param gzip whether as gzip */
    byte[] bytes(boolean gzip) {
        return gzip ? packed : plain;
    }

    /** Bytes it takes in memory. */
    int size() {
        return plain.length + packed.length;
    }
}
