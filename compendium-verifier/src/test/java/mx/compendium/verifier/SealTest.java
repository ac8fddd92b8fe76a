package mx.compendium.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sections 5 and 6: digests, data root, links, signature, documents. */
class SealTest {

    private final Sample sample = Sample.small();

    @TempDir
    Path folder;

    @Test
    void a_changed_file_has_another_digest_and_the_data_another_root() {
        Map<String, byte[]> files = new TreeMap<>(sample.files());
        files.put(
                "data/2022/states.csv",
                new String(files.get("data/2022/states.csv"), StandardCharsets.UTF_8)
                        .replace("Mich.", "Mic.")
                        .getBytes(StandardCharsets.UTF_8));
        Report report = Verified.of(ZipBytes.of(files));
        assertThat(Verified.codes(report)).containsExactly("digest", "root");
        assertThat(report.problems().get(0).where()).isEqualTo("data/2022/states.csv");
        assertThat(report.status()).isEqualTo(1);
    }

    @Test
    void the_data_root_covers_the_data_and_no_document() {
        Map<String, byte[]> files = new TreeMap<>(sample.files());
        files.put("LEEME.txt", Sample.PDF);
        assertThat(Verified.codes(Verified.of(ZipBytes.of(files)))).containsExactly("digest");
    }

    @Test
    void a_manifest_changed_after_it_was_signed_is_found() {
        Map<String, byte[]> files = new TreeMap<>(sample.files());
        files.put(
                "manifest.json",
                new String(files.get("manifest.json"), StandardCharsets.UTF_8)
                        .replace("compendium.example", "compendium.exampl3")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(Verified.codes(Verified.of(ZipBytes.of(files)))).containsExactly("signature");
    }

    @Test
    void what_a_corrected_version_declares_is_taken_and_its_form_is_demanded() {
        sample.extra.put("manifest.json", declaring("\"claims\":[\"reports.total\"]"));
        assertThat(Verified.of(sample).status()).isZero();
        sample.extra.put("manifest.json", declaring("\"claims\":7"));
        assertThat(Verified.of(sample).status()).isNotZero();
    }

    private byte[] declaring(String claims) {
        String erratum = "{\"version\":2,\"reason\":\"Se capturó mal.\",\"records\":[\"PMM-2023-0001\"],\"texts\":[],"
                + claims + "}";
        return Sample.utf8(new String(Sample.small().files().get("manifest.json"), StandardCharsets.UTF_8)
                .replace("\"errata\":[]", "\"errata\":[" + erratum + "]"));
    }

    @Test
    void an_event_changed_left_out_or_added_breaks_the_chain() {
        sample.events.get(0).set(2, "period.opened");
        assertThat(Verified.codes(Verified.of(sample))).containsExactly("events.link");
        Sample shorter = Sample.small();
        shorter.events.remove(0);
        assertThat(Verified.codes(Verified.of(shorter))).contains("events.link");
        Map<String, byte[]> files = new TreeMap<>(sample.files());
        files.put("events.csv", Sample.utf8("secuencia,instante,hecho,objeto,persona,huella\r\n"));
        assertThat(Verified.codes(Verified.of(ZipBytes.of(files)))).contains("events.head");
    }

    @Test
    void a_document_is_known_by_its_bytes_and_not_by_its_name() throws Exception {
        Path ours = Files.write(folder.resolve("renamed.pdf"), Sample.PDF);
        Path other = Files.write(folder.resolve("executive-report.pdf"), new byte[] {1});
        Path bundle = sample.write(folder);
        Command.run(bundle.toString(), ours.toString())
                .said(0, "executive-report.pdf", "41 de 41 afirmaciones verificadas");
        Command.run(bundle.toString(), other.toString()).said(1, "no es un documento de esta edición");
    }

    @Test
    void equal_contents_are_equal_files() {
        assertThat(Sample.small().bytes()).isEqualTo(Sample.small().bytes());
    }
}
