package mx.compendium.publication.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import mx.compendium.claim.boundary.ClaimChecking;
import mx.compendium.kernel.Sha256;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.Editions;
import mx.compendium.publication.Samples;
import mx.compendium.publication.gateway.KeyFileSigner;
import mx.compendium.publication.gateway.Laid;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.boundary.FigureCounting;
import org.junit.jupiter.api.Test;

/**
 * Digests of both documents and of the bundle that vouches for its page, 2023, as this Java makes them; signed with the key in {@code bundle.key}; to be run on
 * several and compared, see {@code docs/measurements.md}.
 */
class EditionOnThisJava {

    @Test
    void prints_its_digests() throws IOException {
        byte[] pdf = Laid.of(Editions.report2023(), DocumentFormat.PDF);
        byte[] html = Laid.of(Editions.report2023(), DocumentFormat.HTML);
        told("executive-report.pdf", pdf);
        told("executive-report.html", html);
        PeriodContent content = Editions.content2023();
        told("compendium.pdf", Laid.of(Editions.compendium(content), DocumentFormat.PDF));
        History history = History.of("2022", new SealedDataset(Editions.content2022(), "0", Instant.EPOCH));
        PeriodFigures figures = FigureCounting.ofSealed(new SealedDataset(content, "1", Instant.EPOCH), history);
        EditionData data = EditionData.of(content, history, figures, ClaimChecking.of(figures, content), List.of(), 1);
        Bundle.Document report = new Bundle.Document("executive-report.html", html.length, Sha256.hex(html));
        byte[] bundle = Bundle.of(
                data,
                Samples.identity(),
                List.of(report),
                new KeyFileSigner(Path.of(System.getProperty("bundle.key"))));
        told("bundle.zip", bundle);
        Files.write(Path.of("target", "bundle.zip"), bundle);
    }

    private static void told(String name, byte[] bytes) {
        System.out.println("java " + Runtime.version().feature() + " " + name + " " + Sha256.hex(bytes));
    }
}
