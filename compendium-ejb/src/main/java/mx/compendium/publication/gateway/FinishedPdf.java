package mx.compendium.publication.gateway;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What FOP leaves to do: the words of internal links (ISO 14289-1, 7.18.5, which it writes on external ones only) and everything
 * that would differ between two renderings of the same data: dates, the document's id and how this Java deflates.
 */
final class FinishedPdf {

    private static final DateTimeFormatter XMP_DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'");

    /** FOP writes the machine's own time zone. */
    private static final String TIMESTAMP = "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-]\\d\\d:\\d\\d)";

    /** What FOP's trailer says of the stream it was, which depends on how that was deflated. */
    private static final List<COSName> OF_A_STREAM =
            List.of(COSName.TYPE, COSName.LENGTH, COSName.FILTER, COSName.W, COSName.INDEX);

    private FinishedPdf() {}

    /**
     * Finishes a laid out document.
     *
     * @param fixed the only instant the file speaks of
     * @param seed what the document's id is made from: the same seed, the same id
     */
    static byte[] of(byte[] laidOut, Instant fixed, long seed) {
        try (PDDocument document = Loader.loadPDF(laidOut)) {
            LinkWords.give(document);
            fixDates(document, fixed);
            document.setDocumentId(seed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.getDocument().getTrailer().removeItem(COSName.ID);
            OF_A_STREAM.forEach(document.getDocument().getTrailer()::removeItem);
            SteadyStreams.make(document);
            // streams of objects would be deflated by this Java's own library
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fixDates(PDDocument document, Instant fixed) throws IOException {
        Calendar date = GregorianCalendar.from(fixed.atZone(ZoneOffset.UTC));
        date.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(date);
        document.getDocumentInformation().setModificationDate(date);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        xmp = xmp.replaceAll(TIMESTAMP, XMP_DATE.format(fixed.atZone(ZoneOffset.UTC)));
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
    }
}
