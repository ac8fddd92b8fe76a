package mx.compendium.publication.gateway;

import java.util.function.IntConsumer;

/** Lays a manuscript out in this Java: PDF/UA-1 and PDF/A-3a, a page, or a document for word processors. */
final class Typesetting {

    private Typesetting() {}

    /** The bytes; {@code percent} is called with 5 to 100 in the calling thread, never going back. */
    static byte[] of(Manuscript manuscript, IntConsumer percent) {
        percent.accept(5);
        byte[] bytes = switch (manuscript.format) {
            case PDF -> pdf(manuscript, percent);
            case HTML -> HtmlPage.of(manuscript.xml);
            case DOCX -> WordPackage.of(manuscript.xml, manuscript.created);
            case PNG -> SvgPicture.png(manuscript.xml);
        };
        percent.accept(100);
        return bytes;
    }

    private static byte[] pdf(Manuscript manuscript, IntConsumer percent) {
        return new FoLayout(manuscript.styleSheet)
                .pdf(
                        manuscript.xml,
                        manuscript.created,
                        manuscript.seed,
                        done -> percent.accept(Math.min(90, 5 + 85 * done / manuscript.sequences)));
    }
}
