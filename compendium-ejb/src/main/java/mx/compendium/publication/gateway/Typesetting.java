package mx.compendium.publication.gateway;

import java.util.function.IntConsumer;
import mx.compendium.publication.DocumentFormat;

/** Lays a manuscript out in this Java: PDF/UA-1 and PDF/A-3a, or a page. */
final class Typesetting {

    private Typesetting() {}

    /** The bytes; {@code percent} is called with 5 to 100 in the calling thread, never going back. */
    static byte[] of(Manuscript manuscript, IntConsumer percent) {
        percent.accept(5);
        byte[] bytes = manuscript.format == DocumentFormat.PDF ? pdf(manuscript, percent) : HtmlPage.of(manuscript.xml);
        percent.accept(100);
        return bytes;
    }

    private static byte[] pdf(Manuscript manuscript, IntConsumer percent) {
        byte[] laidOut = new FoLayout(manuscript.styleSheet)
                .pdf(
                        manuscript.xml,
                        manuscript.created,
                        done -> percent.accept(Math.min(90, 5 + 85 * done / manuscript.sequences)));
        return FinishedPdf.of(laidOut, manuscript.created, manuscript.seed);
    }
}
