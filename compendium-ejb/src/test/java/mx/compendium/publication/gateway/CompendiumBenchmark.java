package mx.compendium.publication.gateway;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the Compendio costs beyond FOP: gathered, written, laid out and finished, against FOP laying out the very same pages
 * from text that is ready, alternating. Run by {@code -Dtest=CompendiumBenchmark}; {@code -Dcompendium.times=N} has N times
 * the reports. Not a test: it judges nothing.
 */
class CompendiumBenchmark {

    private static final int WARM = 2;
    private static final int MEASURED = 3;

    @TempDir
    static Path folder;

    private final Path file = folder.resolve("laid-out.pdf");
    private final PeriodContent content = times(Integer.getInteger("compendium.times", 1));

    @Test
    void pdf_against_constant_text() throws Exception {
        int rounds = content.reports().size() > 1000 ? 1 : WARM + MEASURED;
        byte[] ready = ready();
        System.out.println(content.reports().size() + " reports, formatting objects of " + ready.length / 1024 + " KB");
        for (int round = 1; round <= rounds; round++) {
            double constant = seconds(() -> deflating().write(ready, Instant.EPOCH, done -> {}, file));
            Manuscript[] manuscript = new Manuscript[1];
            double gathered =
                    seconds(() -> manuscript[0] = Manuscript.of(Editions.compendium(content), DocumentFormat.PDF));
            double laidOut = seconds(() -> new FoLayout(manuscript[0].styleSheet)
                    .write(manuscript[0].xml, manuscript[0].created, done -> {}, file));
            double finished = seconds(() -> FinishedPdf.of(file, manuscript[0].created, manuscript[0].seed));
            System.out.printf(
                    "round %d: constant %.2f s; gathered %.2f, laid out %.2f, finished %.2f s; ratio %.2f%n",
                    round, constant, gathered, laidOut, finished, (gathered + laidOut + finished) / constant);
        }
    }

    /** What each format costs as it is made in earnest: the child's processor time, all of its threads, and its memory. */
    @ParameterizedTest
    @EnumSource(names = {"PDF", "HTML", "DOCX"})
    void in_the_child(DocumentFormat format) throws IOException {
        Manuscript manuscript = Manuscript.of(Editions.compendium(content), format);
        byte[] document = new ChildTypesetting(WeighedTypesetter.class.getName()).set(manuscript, percent -> {});
        System.out.println(content.reports().size() + " reports, " + format + " of " + document.length / 1024 + " KB: "
                + WeighedTypesetter.told());
    }

    /** FOP as it comes, which deflates what it writes. */
    private static FoLayout deflating() throws IOException {
        try (InputStream in = ClasspathResources.stream("fop.xml")) {
            String settings =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<filterList.*</filterList>", "");
            return new FoLayout("copied.xsl", new ByteArrayInputStream(settings.getBytes(StandardCharsets.UTF_8)));
        }
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
    private static double seconds(Work work) throws Exception {
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

    private interface Work {
        void run() throws Exception;
    }

    /** The child, telling beside its document what it has cost. */
    static final class WeighedTypesetter {

        private static final Path TOLD = Path.of("target", "weighed.txt");

        public static void main(String[] given) throws IOException {
            Typesetter.main(given);
            double cpu = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                            .getProcessCpuTime()
                    / 1e9;
            long most = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .mapToLong(WeighedTypesetter::alive)
                    .sum();
            double collector = ManagementFactory.getGarbageCollectorMXBeans().stream()
                    .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                    .sum();
            Files.writeString(
                    TOLD,
                    "%.1f s of processor, %.1f s of them the collector's, heap of at most %d MB, %d MB of it alive when last collected"
                            .formatted(
                                    cpu, collector / 1e3, Runtime.getRuntime().maxMemory() >> 20, most >> 20));
        }

        private static long alive(MemoryPoolMXBean pool) {
            return pool.getCollectionUsage() == null
                    ? 0
                    : pool.getCollectionUsage().getUsed();
        }

        static String told() throws IOException {
            return Files.readString(TOLD);
        }
    }
}
