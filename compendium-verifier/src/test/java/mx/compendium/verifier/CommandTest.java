package mx.compendium.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command prints and how it ends. */
class CommandTest {

    private final Sample sample = Sample.small();

    @TempDir
    Path folder;

    private String bundle() {
        return sample.write(folder).toString();
    }

    @Test
    void a_sound_bundle_ends_with_zero_and_all_lists_every_claim() {
        Command short_ = Command.run(bundle())
                .said(0, "41 de 41 afirmaciones verificadas", sample.fingerprint(), "Todo lo que dice");
        assertThat(short_.printed()).doesNotContain("✓ total").doesNotContain("✗");
        Command.run("--all", bundle()).said(0, "✓ total: «Frente a la Edición 2022");
        Command.run("--en", bundle()).said(0, "41 of 41 claims verified");
    }

    @Test
    void a_false_claim_ends_with_one_and_says_what_was_expected() {
        sample.remove(SampleData.NOW + "actions.csv", "PMM-2023-0041");
        Command.run(bundle())
                .said(
                        1,
                        "✗ total: «",
                        "la cifra reports.total dice 41; los datos dan 40",
                        "ninguna acción tiene como principal el objetivo 9",
                        "No todo es cierto");
    }

    @Test
    void a_refused_bundle_and_a_missing_file_end_with_two() throws IOException {
        Path file = Files.write(folder.resolve("x.zip"), Sample.PDF);
        Command.run(file.toString()).said(2, "no es un ZIP, o está cortado", "El paquete se rechaza");
        Command.run(folder.resolve("none.zip").toString()).said(2, "No se encuentra el archivo");
        Command.run("--key", "00", bundle()).said(2, "se espera 00");
    }

    @Test
    void wrong_usage_ends_with_sixty_four() {
        Command.run().said(64, "Uso:");
        Command.run("--wat", "x").said(64, "--wat");
        Command.run("x.zip", "--key").said(64, "--key");
        Command.run("x.zip", "--change", "actions", "F", "sin igual").said(64, "sin igual");
        Command.run("--help").said(0, "Uso:");
    }

    @Test
    void what_comes_from_a_bundle_moves_no_cursor() {
        SampleClaim claim = new SampleClaim(sample, "tried");
        sample.claim(claim.words("son 3 \u202e"));
        String printed = Command.run(bundle()).said(1, "tried").printed();
        assertThat(printed).doesNotContain("\u202e");
    }

    @Test
    void falsification_by_arguments_and_in_conversation() {
        Command.run("--change", "actions", "PMM-2023-0041", "objetivo_principal=8", bundle())
                .said(0, "Si se cambiara actions PMM-2023-0041 objetivo_principal=8", "✗ coverage");
        Command.run("--remove", "2022/actions", "PMM-2022-0001", bundle())
                .said(0, "Si se quitara 2022/actions", "✗ total");
        Command.run("--remove", "actions", "NADA", bundle()).said(0, "no hay un registro con la clave NADA");
        Command.run("--change", "actions", "PMM-2023-0041", "tipo=X", bundle()).said(0, "No se hizo el cambio");
        Command.runWith(
                        "quitar actions PMM-2023-0041\ndeshacer\ncambiar actions PMM-2023-0001 nacional=no\nwat\nsalir\n",
                        "--falsify",
                        bundle())
                .said(0, "Escriba: cambiar", "✗ coverage", "Deshecho; quedan 0 cambios", "✗ territory");
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        Set<String> spanish = keys("texts.properties");
        assertThat(spanish).isEqualTo(keys("texts_en.properties")).hasSizeGreaterThan(80);
    }

    private static Set<String> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(Verifier.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    /** A virtual machine of 64 MB, as somebody's old computer. */
    private String child(Path bundle, int status) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-cp"));
        command.add(Path.of(Verifier.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString());
        command.addAll(List.of(Verifier.class.getName(), bundle.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isEqualTo(status);
        assertThat(printed).doesNotContain("Exception").doesNotContain("OutOfMemoryError");
        return printed;
    }

    @Test
    void sixty_four_megabytes_are_enough_for_an_edition_and_for_refusing_a_bomb() throws Exception {
        assertThat(child(sample.write(folder), 0)).contains("41 de 41");
        assertThat(child(enlarged("claims.json", 200 << 20), 2)).contains("demasiado grande");
        assertThat(child(enlarged("data/2023/states.csv", 200 << 20), 2)).contains("states.csv");
        assertThat(child(claimingToBeHuge(), 2)).contains("máximo");
        sample.extra.put("rules.json", Sample.utf8("[".repeat(4_000_000) + "\n"));
        assertThat(child(sample.write(folder), 2)).contains("anidado");
        sample.extra.put("rules.json", Sample.utf8("[0" + ",0".repeat(3_000_000) + "]\n"));
        child(sample.write(folder), 2);
    }

    /** The same with one file filled up with spaces, its size true in every header. */
    private Path enlarged(String name, int size) throws IOException {
        Sample large = Sample.small();
        byte[] spaces = new byte[1 << 10];
        Arrays.fill(spaces, (byte) ' ');
        large.extra.put(name, spaces);
        Path file = large.write(folder);
        byte[] bytes = Files.readAllBytes(file);
        return Enlarging.fill(file, bytes, name, size);
    }

    private Path claimingToBeHuge() throws IOException {
        byte[] bytes = sample.bytes();
        int central = HostileBundleTest.central(bytes);
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(central + 20, -1)
                .putInt(central + 24, -1);
        return Files.write(folder.resolve("huge.zip"), bytes);
    }

    /** Makes an entry longer in the middle of a ZIP without holding it in memory. */
    private static final class Enlarging {

        static Path fill(Path file, byte[] bytes, String name, int size) throws IOException {
            ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            int central = HostileBundleTest.central(bytes);
            int more = size - (1 << 10);
            int content = -1;
            for (int at = central; zip.getInt(at) == 0x02014b50; at += 46 + zip.getShort(at + 28)) {
                String found = new String(bytes, at + 46, zip.getShort(at + 28), StandardCharsets.US_ASCII);
                int local = zip.getInt(at + 42);
                if (content >= 0) {
                    zip.putInt(at + 42, local + more);
                } else if (found.equals(name)) {
                    content = local + 30 + name.length() + (1 << 10);
                    zip.putInt(at + 20, size).putInt(at + 24, size);
                    zip.putInt(local + 18, size).putInt(local + 22, size);
                }
            }
            zip.putInt(bytes.length - 6, central + more);
            try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
                out.write(bytes, 0, content);
                out.seek((long) content + more);
                out.write(bytes, content, bytes.length - content);
            }
            return file;
        }
    }
}
