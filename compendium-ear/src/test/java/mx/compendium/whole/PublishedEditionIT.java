package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What everybody may read of the published edition 2022, without a token. */
class PublishedEditionIT {

    private final Rest anybody = Rest.anonymous();

    @Test
    void the_edition_is_listed_with_its_seal() {
        JsonObject edition = anybody.read("/editions").getJsonArray("items").stream()
                .map(item -> item.asJsonObject())
                .filter(item -> item.getString("code").equals("2022"))
                .findFirst()
                .orElseThrow();
        assertThat(edition.getString("state")).isEqualTo("PUBLISHED");
        assertThat(edition.getJsonObject("seal").getString("sha256")).hasSize(64);
    }

    @Test
    void its_total_is_346_and_has_as_many_records() {
        JsonObject total = figure("reports.total");
        assertThat(total.getJsonNumber("value").intValue()).isEqualTo(346);
        assertThat(total.getInt("recordCount")).isEqualTo(346);
        assertThat(recordsOf("reports.total")).isEqualTo(346);
    }

    @Test
    void the_records_of_a_figure_come_in_slices_that_add_up() {
        assertThat(recordsOf("reports.group.EF")).isEqualTo(118);
    }

    @Test
    void every_claim_holds_and_names_its_figures() {
        var claims = anybody.read("/editions/2022/claims").getJsonArray("items");
        assertThat(claims).isNotEmpty();
        assertThat(claims).allSatisfy(claim -> {
            assertThat(claim.asJsonObject().getString("verdict")).isEqualTo("HOLDS");
            assertThat(claim.asJsonObject().getJsonArray("figures")).isNotEmpty();
        });
    }

    @Test
    void its_report_is_the_file_it_promises() throws InterruptedException {
        JsonObject document = published("executive-report.pdf");
        HttpResponse<byte[]> file = anybody.get("/editions/2022/documents/executive-report.pdf");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(new String(file.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(sha256(file.body())).isEqualTo(document.getString("sha256"));
    }

    @Test
    void the_bundle_is_published_after_the_documents_it_vouches_for() throws IOException, InterruptedException {
        JsonObject bundle = published("bundle.zip");
        HttpResponse<byte[]> file = anybody.get("/editions/2022/documents/bundle.zip");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(sha256(file.body())).isEqualTo(bundle.getString("sha256"));
        JsonObject manifest = manifest(file.body());
        assertThat(manifest.getJsonArray("documents").getValuesAs(JsonObject.class))
                .isNotEmpty()
                .allSatisfy(document -> assertThat(
                                sha256(anybody.get("/editions/2022/documents/" + document.getString("name"))
                                        .body()))
                        .isEqualTo(document.getString("sha256")));
    }

    static JsonObject manifest(byte[] zip) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (!Objects.requireNonNull(in.getNextEntry()).getName().equals("manifest.json")) {
                in.closeEntry();
            }
            return Json.createReader(in).readObject();
        }
    }

    @Test
    void the_verifier_finds_every_sentence_of_the_bundle_true_and_the_report_its_own(@TempDir Path folder)
            throws IOException, InterruptedException {
        published("bundle.zip");
        Path bundle = Files.write(
                folder.resolve("bundle.zip"),
                anybody.get("/editions/2022/documents/bundle.zip").body());
        Path report = Files.write(
                folder.resolve("executive-report.pdf"),
                anybody.get("/editions/2022/documents/executive-report.pdf").body());
        verified(bundle, report);
    }

    /** Somebody without us finds every sentence of the bundle true, and the document one of its. */
    static void verified(Path bundle, Path document) throws IOException, InterruptedException {
        Process verifier = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-jar",
                        verifier().toString(),
                        bundle.toString(),
                        document.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(verifier.waitFor()).as(said).isZero();
        assertThat(said).containsPattern("([0-9]+) de \\1 afirmaciones verificadas");
    }

    /** The stand-alone verifier as it was built beside this module. */
    private static Path verifier() throws IOException {
        try (Stream<Path> built = Files.list(Path.of("../compendium-verifier/target"))) {
            return built.filter(file -> file.getFileName().toString().matches("compendium-verifier-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void a_file_is_recognised_and_one_with_another_byte_is_not() throws InterruptedException {
        published("executive-report.pdf");
        byte[] file =
                anybody.get("/editions/2022/documents/executive-report.pdf").body();
        JsonObject known = anybody.verify(file);
        assertThat(known.getBoolean("known")).isTrue();
        assertThat(known.getBoolean("current")).isTrue();
        assertThat(known.getJsonObject("edition").getString("code")).isEqualTo("2022");
        assertThat(known.getJsonObject("document").getString("address")).endsWith("/executive-report.pdf");
        file[file.length - 1] ^= 1;
        JsonObject changed = anybody.verify(file);
        assertThat(changed.getBoolean("known")).isFalse();
        assertThat(changed.isNull("edition")).isTrue();
    }

    @Test
    void an_edition_that_is_not_published_does_not_exist() {
        assertThat(anybody.get("/editions/2024/figures").statusCode()).isEqualTo(404);
        assertThat(anybody.get("/editions/1999/figures").statusCode()).isEqualTo(404);
    }

    /** A document of the edition 2022, as soon as it is made. */
    private JsonObject published(String name) throws InterruptedException {
        return Waiting.until(() -> anybody.read("/editions/2022/documents").getJsonArray("items").stream()
                .map(item -> item.asJsonObject())
                .filter(item -> item.getString("address").endsWith("/" + name))
                .findFirst());
    }

    private JsonObject figure(String code) {
        return anybody.read("/editions/2022/figures").getJsonArray("items").stream()
                .map(item -> item.asJsonObject())
                .filter(item -> item.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private int recordsOf(String figure) {
        int count = 0;
        String cursor = "";
        do {
            JsonObject slice = anybody.read("/editions/2022/figures/" + figure + "/records?limit=100" + cursor);
            count += slice.getJsonArray("items").size();
            cursor = slice.isNull("nextCursor") ? "" : "&cursor=" + slice.getString("nextCursor");
        } while (!cursor.isEmpty());
        return count;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
