package mx.compendium.publication.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import mx.compendium.kernel.Sha256;

/**
 * What FOP leaves to do, object by object: the words of internal links, streams deflated the same on every Java, and what would
 * differ between two renderings of the same data: dates, the document's id, the platform of the colour profile.
 */
final class FinishedPdf {

    private static final DateTimeFormatter XMP_DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'");
    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'");

    /** FOP writes the machine's own time zone. */
    private static final String TIMESTAMP = "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-]\\d\\d:\\d\\d)";

    /** Bytes of a colour profile's head that name the platform it is for (ICC.1, 7.2.10), which each Java fills with its own; zero is none. */
    private static final int PLATFORM = 40;

    private static final int PLATFORM_END = 44;

    /** Kind, place, index. */
    private static final int ROW = 1 + 4 + 2;

    private static final int ID_SIGNS = 32;

    private final LaidOutPdf laidOut;
    private final LinkWords links;
    private final Instant fixed;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteBuffer table;
    private final Set<Integer> lengths = new HashSet<>();

    private FinishedPdf(LaidOutPdf laidOut, Instant fixed) throws IOException {
        this.laidOut = laidOut;
        this.links = LinkWords.of(laidOut);
        this.fixed = fixed;
        this.table = ByteBuffer.allocate(laidOut.size() * ROW);
    }

    /**
     * The finished document.
     *
     * @param file what FOP has written
     * @param fixed the only instant the file speaks of
     * @param seed what the document's id is made from: the same seed, the same id
     */
    static byte[] of(Path file, Instant fixed, long seed) throws IOException {
        try (LaidOutPdf laidOut = LaidOutPdf.open(file)) {
            FinishedPdf finished = new FinishedPdf(laidOut, fixed);
            finished.objects();
            finished.table(seed);
            return finished.out.toByteArray();
        }
    }

    private void objects() throws IOException {
        out.writeBytes(laidOut.opening());
        int information = laidOut.table().number("Info");
        for (int number : laidOut.standing()) {
            PdfObject object = laidOut.object(number);
            if (object.isStream()) {
                write(number, stream(object));
            } else if (number == information) {
                write(number, dated(object));
            } else if (!lengths.contains(number)) {
                write(number, links.given(number, object));
            }
        }
    }

    private void write(int number, PdfObject object) {
        row(number, LaidOutPdf.STANDS, out.size(), 0);
        out.writeBytes(object.written());
    }

    private void row(int number, int kind, int place, int index) {
        table.put(number * ROW, (byte) kind);
        table.putInt(number * ROW + 1, place);
        table.putShort(number * ROW + 5, (short) index);
    }

    private PdfObject stream(PdfObject object) {
        if (object.head().contains("/Filter")) {
            return object; // a picture keeps the bytes its file came with
        }
        // its length is written into its head, and the object that held it left out
        lengths.add(object.lengthAt());
        return object.head().contains("/Type /Metadata")
                ? object.with(dated(object.stream()), "")
                : object.with(SteadyDeflater.framed(steady(object)), " /Filter /FlateDecode");
    }

    private static byte[] steady(PdfObject object) {
        byte[] plain = object.stream();
        if (object.head().contains("/N 3") && !object.head().contains("/ObjStm")) {
            Arrays.fill(plain, PLATFORM, PLATFORM_END, (byte) 0);
        }
        return plain;
    }

    private PdfObject dated(PdfObject information) {
        String date = PDF_DATE.format(fixed.atZone(ZoneOffset.UTC));
        return new PdfObject(
                information.head().replaceAll("Date [(]D:[^)]*[)]", "Date (D:" + date + ")"), PdfObject.NO_STREAM);
    }

    private byte[] dated(byte[] metadata) {
        return new String(metadata, StandardCharsets.UTF_8)
                .replaceAll(TIMESTAMP, XMP_DATE.format(fixed.atZone(ZoneOffset.UTC)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void table(long seed) {
        int place = out.size();
        int last = laidOut.size() - 1;
        for (int number = 0; number < last; number++) {
            if (laidOut.kind(number) == LaidOutPdf.PACKED) {
                row(number, LaidOutPdf.PACKED, (int) laidOut.place(number), laidOut.index(number));
            }
        }
        row(last, LaidOutPdf.STANDS, place, 0);
        String id = "<"
                + Sha256.hex(String.valueOf(seed).getBytes(StandardCharsets.UTF_8))
                        .substring(0, ID_SIGNS) + ">";
        String head = last + " 0 obj\n<< /Type /XRef /Size " + laidOut.size() + " /W [1 4 2] /Root "
                + laidOut.table().number("Root") + " 0 R /Info "
                + laidOut.table().number("Info") + " 0 R /ID [" + id + " " + id
                + "] /Length 0 >>";
        out.writeBytes(new PdfObject(head, PdfObject.NO_STREAM)
                .with(SteadyDeflater.framed(table.array()), " /Filter /FlateDecode")
                .written());
        out.writeBytes(("startxref\n" + place + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
    }
}
