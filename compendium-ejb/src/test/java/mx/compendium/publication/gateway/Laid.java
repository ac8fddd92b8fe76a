package mx.compendium.publication.gateway;

import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.model.Compendium;
import mx.compendium.publication.model.ExecutiveReport;

/** A document laid out in this Java, for tests of other rooms. */
public final class Laid {

    private Laid() {}

    public static byte[] of(ExecutiveReport report, DocumentFormat format) {
        return Typesetting.of(Manuscript.of(report, format), percent -> {});
    }

    public static byte[] of(Compendium book, DocumentFormat format) {
        return Typesetting.of(Manuscript.of(book, format), percent -> {});
    }
}
