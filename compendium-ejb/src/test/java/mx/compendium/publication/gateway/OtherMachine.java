package mx.compendium.publication.gateway;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.Editions;

/** The same rendering in a Java of its own, in another time zone and language. */
final class OtherMachine {

    private OtherMachine() {}

    /** @param document {@code report}, or {@code book} for a small Compendio */
    static int render(String document, Path file) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Duser.timezone=Asia/Tokyo",
                        "-Duser.language=fr",
                        "-Djava.awt.headless=true",
                        "-cp",
                        ManagementFactory.getRuntimeMXBean().getClassPath(),
                        OtherMachine.class.getName(),
                        document,
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    public static void main(String[] arguments) throws IOException {
        byte[] pdf = arguments[0].equals("report")
                ? Typesetting.of(Manuscript.of(Editions.report2023(), DocumentFormat.PDF), percent -> {})
                : Typesetting.of(Manuscript.of(Editions.smallCompendium(), DocumentFormat.PDF), percent -> {});
        Files.write(Path.of(arguments[1]), pdf);
    }
}
