package mx.compendium.publication.gateway;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import mx.compendium.kernel.Sha256;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.EditionIdentity;
import mx.compendium.publication.Letterhead;
import mx.compendium.publication.ViewPage;
import mx.compendium.publication.model.Compendium;
import mx.compendium.publication.model.ExecutiveReport;
import mx.compendium.publication.model.Shape;

/**
 * A document that says all it has to say and is yet to be laid out. The same manuscript gives the same bytes on every machine.
 */
public final class Manuscript {

    /** Page sequences beside those of the objectives, for the progress only. */
    private static final int REPORT_SEQUENCES = 15;

    private static final int BOOK_SEQUENCES = 11;

    final PressFormat format;
    final String styleSheet;
    final byte[] xml;
    final Instant created;
    final long seed;
    final int sequences;

    Manuscript(PressFormat format, String styleSheet, byte[] xml, Instant created, long seed, int sequences) {
        this.format = format;
        this.styleSheet = styleSheet;
        this.xml = xml;
        this.created = created;
        this.seed = seed;
        this.sequences = sequences;
    }

    public static Manuscript of(ExecutiveReport report, DocumentFormat format) {
        return of("executive-report", report.identity(), ReportXml.of(report), format, REPORT_SEQUENCES);
    }

    public static Manuscript of(Compendium book, DocumentFormat format) {
        int sequences = BOOK_SEQUENCES + book.sections().size();
        return of("compendium", book.identity(), CompendiumXml.of(book), format, sequences);
    }

    /** A view that becomes one page; the same view of the same data, the same page. */
    public static Manuscript of(ViewPage page, Letterhead letterhead) {
        byte[] xml = ViewPageXml.of(page, letterhead);
        long seed = Long.parseLong(Sha256.hex(xml).substring(0, 15), 16);
        return new Manuscript(PressFormat.PDF, "view-page.xsl", xml, page.asOf(), seed, 1);
    }

    /** A drawing that becomes a picture. */
    public static Manuscript of(Shape drawing) {
        byte[] svg = SvgFile.of(drawing).getBytes(StandardCharsets.UTF_8);
        return new Manuscript(PressFormat.PNG, "", svg, Instant.EPOCH, 0, 1);
    }

    /** Which document it is, as its files are called. */
    String document() {
        return styleSheet.substring(0, styleSheet.indexOf('.'));
    }

    private static Manuscript of(
            String document, EditionIdentity identity, byte[] xml, DocumentFormat format, int sequences) {
        return new Manuscript(
                PressFormat.of(format),
                document + ".xsl",
                xml,
                identity.sealedAt(),
                seed(identity, document),
                sequences);
    }

    /** The first 15 digits of the seal, the version and which document: another one of them is another document. */
    private static long seed(EditionIdentity identity, String document) {
        return Long.parseLong(identity.sha256().substring(0, 15), 16) + identity.version() + document.hashCode();
    }
}
