package mx.compendium.publication.gateway;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.Editions;
import mx.compendium.statistics.Altered;
import mx.compendium.statistics.Contents;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntry;
import org.junit.jupiter.api.Test;

/**
 * What the Compendio costs beyond FOP: gathered, written, laid out and finished, against FOP laying out the very same pages
 * from text that is ready, alternating. Run by {@code -Dtest=CompendiumBenchmark}; {@code -Dcompendium.times=N} has N times
 * the reports. Not a test: it judges nothing.
 */
class CompendiumBenchmark {

    private static final int WARM = 2;
    private static final int MEASURED = 3;

    private final PeriodContent content = times(Integer.getInteger("compendium.times", 1));

    @Test
    void pdf_against_constant_text() throws TransformerException {
        int rounds = content.reports().size() > 1000 ? 1 : WARM + MEASURED;
        byte[] ready = ready();
        System.out.println(content.reports().size() + " reports, formatting objects of " + ready.length / 1024 + " KB");
        for (int round = 1; round <= rounds; round++) {
            double constant = seconds(() -> new FoLayout("copied.xsl").pdf(ready, Instant.EPOCH, done -> {}));
            Manuscript[] manuscript = new Manuscript[1];
            double gathered =
                    seconds(() -> manuscript[0] = Manuscript.of(Editions.compendium(content), DocumentFormat.PDF));
            byte[][] laid = new byte[1][];
            double laidOut = seconds(() -> laid[0] =
                    new FoLayout(manuscript[0].styleSheet).pdf(manuscript[0].xml, manuscript[0].created, done -> {}));
            double finished = seconds(() -> FinishedPdf.of(laid[0], manuscript[0].created, manuscript[0].seed));
            System.out.printf(
                    "round %d: constant %.2f s; gathered %.2f, laid out %.2f, finished %.2f s; ratio %.2f%n",
                    round, constant, gathered, laidOut, finished, (gathered + laidOut + finished) / constant);
        }
    }

    @Test
    void in_the_child() {
        Manuscript manuscript = Manuscript.of(Editions.compendium(content), DocumentFormat.PDF);
        byte[] pdf = new ChildTypesetting().set(manuscript, percent -> {});
        System.out.println("in the child's heap: " + pdf.length / 1024 + " KB");
    }

    private byte[] ready() throws TransformerException {
        Manuscript manuscript = Manuscript.of(Editions.compendium(content), DocumentFormat.PDF);
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setURIResolver((href, base) -> resource(href));
        ByteArrayOutputStream objects = new ByteArrayOutputStream();
        factory.newTransformer(resource(manuscript.styleSheet))
                .transform(new StreamSource(new ByteArrayInputStream(manuscript.xml)), new StreamResult(objects));
        return objects.toByteArray();
    }

    private static StreamSource resource(String name) {
        return new StreamSource(
                CompendiumBenchmark.class.getResourceAsStream(ClasspathResources.BASE.getPath() + name));
    }

    /** Processor time of this thread, which does all the work; the compiler's and the collector's are left out on both sides. */
    private static double seconds(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }

    private static PeriodContent times(int times) {
        return Contents.with(
                Editions.content2023(),
                reports -> IntStream.range(0, times)
                        .boxed()
                        .flatMap(time -> reports.stream().map(report -> again(report, time)))
                        .toList());
    }

    private static ReportEntry again(ReportEntry report, int time) {
        if (time == 0) {
            return report;
        }
        Map<String, Object> other = new HashMap<>(Map.of(
                "id",
                new UUID(
                        report.id().getMostSignificantBits() + time, report.id().getLeastSignificantBits()),
                "folio",
                report.folio() + "-" + time,
                "featured",
                false,
                "synthetic",
                true));
        other.put("jointProgramme", null);
        return Altered.report(report, other);
    }
}
