package mx.compendium.publication.gateway;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Deflates the same on every Java: each Java's own compressor gives bytes of its own for the same text. */
final class SteadyDeflater {

    /** Not 6: by that each Java deflates unless told otherwise, mostly to the same bytes, and nobody would see whose they are. */
    private static final int LEVEL = 7;

    private SteadyDeflater() {}

    /** With the frame of RFC 1950, as a PDF's FlateDecode reads it. */
    static byte[] framed(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, new Deflater(LEVEL))) {
            deflating.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
