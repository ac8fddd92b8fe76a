package mx.compendium.template;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A mark on the covers.
 *
 * @param alternative what it says, for who does not see it
 * @param png its picture, base64
 */
public record Logo(String alternative, String png) {

    private static final Pattern SIGNED = Pattern.compile("iVBORw0KGgo[A-Za-z0-9+/]+={0,2}");

    /** Where a PNG says how wide and how high it is (ISO 15948, 11.2.2). */
    private static final int WIDTH = 16;

    /** Whether it begins as a PNG does and says its size. */
    public boolean isPng() {
        return SIGNED.matcher(png).matches()
                && png.length() % 4 == 0
                && bytes().length > WIDTH + 2 * Integer.BYTES
                && pixels(WIDTH + Integer.BYTES) > 0;
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(png);
    }

    /** Its height in mm where it may be that high, and that wide. */
    public double height(double highest, double widest) {
        return Math.min(highest, widest / ratio());
    }

    /** How many times as wide as high it is. */
    public double ratio() {
        return (double) pixels(WIDTH) / pixels(WIDTH + Integer.BYTES);
    }

    private int pixels(int at) {
        return ByteBuffer.wrap(bytes()).getInt(at);
    }
}
