package mx.compendium.publication.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Deflates anew, the same on every Java, what FOP had deflated by the library of the Java it ran on. */
final class SteadyStreams {

    /** Bytes of a colour profile's head that name the platform it is for (ICC.1, 7.2.10), which each Java fills with its own; zero is none. */
    private static final int PLATFORM = 40;

    private static final int PLATFORM_END = 44;

    private SteadyStreams() {}

    static void make(PDDocument document) throws IOException {
        COSDocument objects = document.getDocument();
        for (COSObjectKey key : objects.getXrefTable().keySet()) {
            if (objects.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                make(stream);
            }
        }
    }

    private static void make(COSStream stream) throws IOException {
        // a picture with a predictor keeps the bytes its file came with
        if (!COSName.FLATE_DECODE.equals(stream.getFilters()) || stream.containsKey(COSName.DECODE_PARMS)) {
            return;
        }
        byte[] plain = plain(stream);
        if (stream.containsKey(COSName.N) && plain.length >= PLATFORM_END) {
            Arrays.fill(plain, PLATFORM, PLATFORM_END, (byte) 0);
        }
        byte[] steady = SteadyDeflater.framed(plain);
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(steady);
        }
    }

    private static byte[] plain(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }
}
