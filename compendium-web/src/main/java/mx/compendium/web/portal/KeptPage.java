package mx.compendium.web.portal;

import mx.compendium.kernel.Sha256;
import mx.compendium.web.faces.Gzip;

/** A page as it was made once, ready to be sent again. */
final class KeptPage {

    private static final int TAG = 32;

    /** It is packed once and sent often. */
    private static final int LEVEL = 6;

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
        this.packed = Gzip.packed(bytes, LEVEL);
        this.tag = "\"" + Sha256.hex(bytes).substring(0, TAG) + "\"";
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
