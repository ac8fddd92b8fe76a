package mx.compendium.publication.gateway;

import java.util.function.IntConsumer;
import mx.compendium.publication.model.ExecutiveReport;

/** Renders the Informe Ejecutivo as PDF/UA-1 and PDF/A-3a; the same report gives the same bytes on every machine. */
public final class ExecutiveReportPdf {

    /** Page sequences of the style sheet, for the progress only. */
    private static final int PAGE_SEQUENCES = 15;

    private final FoLayout layout = new FoLayout("executive-report.xsl");

    public byte[] render(ExecutiveReport report) {
        return render(report, percent -> {});
    }

    /**
     * Renders and tells how far it is.
     *
     * @param percent called with 5 to 100, in the calling thread
     */
    public byte[] render(ExecutiveReport report, IntConsumer percent) {
        byte[] xml = ReportXml.of(report);
        percent.accept(5);
        byte[] laidOut = layout.pdf(
                xml,
                report.identity().sealedAt(),
                done -> percent.accept(Math.min(90, 5 + 85 * done / PAGE_SEQUENCES)));
        byte[] finished = FinishedPdf.of(
                laidOut, report.identity().sealedAt(), FinishedPdf.seed(report.identity(), "executive-report"));
        percent.accept(100);
        return finished;
    }
}
