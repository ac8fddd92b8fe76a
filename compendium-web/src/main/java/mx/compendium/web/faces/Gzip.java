package mx.compendium.web.faces;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Packs answers that are made whole (RFC 1952). */
public final class Gzip {

    private Gzip() {}

    /** Whether the asker takes packed answers. */
    public static boolean isTakenBy(HttpServletRequest request) {
        String taken = request.getHeader("Accept-Encoding");
        return taken != null && taken.contains("gzip");
    }

    /**
     * Packs at once.
     *
     * @param level of {@link java.util.zip.Deflater}, from 1, quickest, to 9, smallest
     */
    public static byte[] packed(byte[] plain, int level) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4);
        try (OutputStream packing = new Leveled(bytes, level)) {
            packing.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static final class Leveled extends GZIPOutputStream {

        Leveled(OutputStream to, int level) throws IOException {
            super(to);
            def.setLevel(level);
        }
    }
}
