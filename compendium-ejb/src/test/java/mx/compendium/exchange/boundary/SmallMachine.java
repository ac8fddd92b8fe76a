package mx.compendium.exchange.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.exchange.gateway.PackageCheck;
import mx.compendium.exchange.gateway.Uploads;
import mx.compendium.kernel.RulesBroken;

/** Files are sent in to a Java of 64 MB, as the door would take them: stored, checked, their mark read. */
final class SmallMachine {

    private SmallMachine() {}

    /** A line for each file: its name, the code of its refusal, milliseconds of the processor. */
    static List<String> send(List<Path> files) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx64m",
                                "-cp",
                                ManagementFactory.getRuntimeMXBean().getClassPath(),
                                SmallMachine.class.getName()),
                        files.stream().map(Path::toString))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told.lines().filter(line -> line.contains("\t")).toList();
    }

    public static void main(String[] files) {
        Uploads uploads = new Uploads();
        for (String file : files) {
            long before = cpu();
            System.out.println(Path.of(file).getFileName() + "\t" + sent(uploads, Path.of(file)) + "\t"
                    + (cpu() - before) / 1_000_000);
        }
    }

    private static String sent(Uploads uploads, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            Uploads.Stored stored = uploads.put(content);
            try {
                PackageCheck.of(uploads.place(stored.name()));
                TemplateMarks.demanded(uploads.place(stored.name()), "2024", "INM");
                return "taken";
            } finally {
                uploads.remove(stored.name());
            }
        } catch (RulesBroken refused) {
            return refused.violations().get(0).code();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (OutOfMemoryError exhausted) {
            return "out of memory";
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
