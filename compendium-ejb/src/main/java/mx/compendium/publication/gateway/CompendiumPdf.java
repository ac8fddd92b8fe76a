package mx.compendium.publication.gateway;

import java.util.function.IntConsumer;
import mx.compendium.publication.model.Compendium;

/** Renders the Compendio General as PDF/UA-1 and PDF/A-3a; the same book gives the same bytes on every machine. */
public final class CompendiumPdf {

    /** Page sequences beside those of the objectives, for the progress only. */
    private static final int OTHER_SEQUENCES = 11;

    private final FoLayout layout = new FoLayout("compendium.xsl");

    /**
     * Renders and tells how far it is.
     *
     * @param percent called with 5 to 100, in the calling thread
     */
    public byte[] render(Compendium compendium, IntConsumer percent) {
        int sequences = OTHER_SEQUENCES + compendium.sections().size();
        percent.accept(5);
        byte[] laidOut = layout.pdf(
                CompendiumXml.of(compendium),
                compendium.identity().sealedAt(),
                done -> percent.accept(Math.min(90, 5 + 85 * done / sequences)));
        byte[] finished = FinishedPdf.of(
                laidOut, compendium.identity().sealedAt(), FinishedPdf.seed(compendium.identity(), "compendium"));
        percent.accept(100);
        return finished;
    }
}
