package mx.compendium.publication.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import mx.compendium.claim.ChangedSentence;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.claim.CorrectedRecord;
import mx.compendium.claim.Verdict;
import mx.compendium.claim.boundary.ClaimChecking;
import mx.compendium.claim.boundary.TextReading;
import mx.compendium.kernel.Sha256;
import mx.compendium.narrative.EditionText;
import mx.compendium.narrative.RewrittenText;
import mx.compendium.publication.EditionEvent;
import mx.compendium.publication.Editions;
import mx.compendium.publication.Erratum;
import mx.compendium.publication.Samples;
import mx.compendium.publication.gateway.KeyFileSigner;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.boundary.FigureCounting;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.NarrativeSection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {

    private static final List<EditionEvent> EVENTS = List.of(
            new EditionEvent(Instant.parse("2023-09-01T15:00:00Z"), "period.open", "2023", "a-person"),
            new EditionEvent(Instant.parse("2023-11-15T15:00:00Z"), "report.accepted", "PMM-2023-0001", "another"),
            new EditionEvent(Instant.parse("2023-11-20T15:00:00Z"), "period.seal", "2023", "a-person"));

    private static KeyFileSigner signer;
    private static EditionData data;
    private static Map<String, byte[]> entries;

    @BeforeAll
    static void packs(@TempDir Path folder) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        Path file = folder.resolve("key.pem");
        String base64 = Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded());
        Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");
        signer = new KeyFileSigner(file);
        data = data();
        entries = unzipped(bundle());
    }

    private static EditionData data() {
        PeriodContent content = Editions.content2023();
        SealedDataset former = new SealedDataset(Editions.content2022(), "0", Instant.EPOCH);
        History history = History.of("2022", former);
        PeriodFigures figures = FigureCounting.ofSealed(new SealedDataset(content, "1", Instant.EPOCH), history);
        return EditionData.of(content, history, figures, ClaimChecking.of(figures, content), EVENTS, 1);
    }

    @Test
    void who_last_wrote_a_section_is_the_editor_of_its_sentences_under_a_pseudonym() {
        PeriodContent content = Editions.content2023();
        PeriodFigures figures =
                FigureCounting.ofSealed(new SealedDataset(content, "1", Instant.EPOCH), History.none("2023"));
        ClaimLedger ledger = ClaimChecking.of(figures, content);
        String body = "Hubo [356](figure:reports.total) acciones.";
        EditionText preamble = new EditionText(NarrativeDocument.COMPENDIUM, "preamble", body);
        EditionTexts texts = new EditionTexts(Map.of(preamble, TextReading.of(body, figures, content, ledger)));
        List<EditionEvent> events = new ArrayList<>(EVENTS);
        for (String writer : List.of("a-person", "another")) {
            events.add(new EditionEvent(
                    Instant.parse("2023-11-21T15:00:00Z"), "text.written", "compendium/preamble", writer));
        }
        EditionData written =
                EditionData.of(content, History.none("2023"), figures, texts.ledger(ledger, List.of()), events, 1);
        assertThat(editors(written, "text.compendium.preamble.1")).containsExactly("P-002");
        assertThat(editors(written, "reports.total")).containsExactly("generada");
    }

    private static List<String> editors(EditionData written, String claim) {
        byte[] claims = java.util.Objects.requireNonNull(written.files().get("claims.json"));
        return Json.createReader(new ByteArrayInputStream(claims)).readObject().getJsonArray("claims").stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getString("id").equals(claim))
                .map(one -> one.getString("editor"))
                .toList();
    }

    private static byte[] bundle() {
        Bundle.Document report = new Bundle.Document("executive-report.pdf", 3, "ab".repeat(32));
        return Bundle.of(data, Samples.identity(), List.of(report), signer);
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> found = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                found.put(entry.getName(), in.readAllBytes());
            }
        }
        return found;
    }

    private static String text(String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    private static JsonObject json(String name) {
        return Json.createReader(new ByteArrayInputStream(entries.get(name))).readObject();
    }

    @Test
    void entries_stand_by_name_and_are_those_of_the_format() {
        assertThat(new ArrayList<>(entries.keySet())).isSorted();
        assertThat(entries.keySet())
                .contains(
                        "LEEME.txt",
                        "manifest.json",
                        "manifest.sig",
                        "key.pem",
                        "claims.json",
                        "claims.schema.json",
                        "template.json",
                        "rules.json",
                        "dictionary.csv",
                        "events.csv",
                        "data/cited.csv",
                        "data/2022/actions.csv",
                        "data/2023/actions.csv")
                .hasSize(11 + 2 * 8);
    }

    @Test
    void every_accepted_report_is_one_row() {
        assertThat(text("data/2023/actions.csv").split("\r\n(?=PMM-2023-)")).hasSize(1 + 356);
        assertThat(text("data/2022/actions.csv").split("\r\n(?=PMM-2022-)")).hasSize(1 + 346);
    }

    @Test
    void the_tables_have_the_columns_of_the_format() throws IOException {
        String format = Files.readString(Path.of("../docs/bundle-format.md"));
        entries.forEach((name, bytes) -> {
            if (name.startsWith("data/")) {
                String columns = new String(bytes, StandardCharsets.UTF_8).split("\r\n", 2)[0];
                assertThat(format).contains("`" + columns + "`");
            }
        });
    }

    @Test
    void the_manifest_lists_every_file_and_the_signature_is_over_it() throws GeneralSecurityException {
        JsonObject manifest = json("manifest.json");
        assertThat(manifest.getJsonArray("files")).hasSize(entries.size() - 3);
        assertThat(manifest.getString("dataRoot")).isEqualTo(data.root()).hasSize(64);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(signer.publicKey())));
        signature.update(entries.get("manifest.json"));
        assertThat(signature.verify(Base64.getDecoder().decode(entries.get("manifest.sig"))))
                .isTrue();
    }

    @Test
    void what_versions_declare_stands_in_the_manifest() throws IOException {
        assertThat(json("manifest.json").getJsonArray("errata")).isEmpty();
        Erratum erratum = new Erratum(
                2,
                "Se capturó mal.",
                Instant.EPOCH,
                List.of(
                        new CorrectedRecord("PMM-2023-0001", "objective", "7", "3"),
                        new CorrectedRecord("PMM-2023-0001", "name", "Uno", "Dos")),
                List.of(new RewrittenText(NarrativeDocument.COMPENDIUM, NarrativeSection.PREAMBLE)),
                List.of(new ChangedSentence("reports.total", "Eran 2.", "Son 3.", Verdict.FAILS, "")));
        byte[] corrected = Bundle.of(data, Samples.identity(2, List.of(erratum)), List.of(), signer);
        JsonObject told = Json.createReader(
                        new ByteArrayInputStream(unzipped(corrected).get("manifest.json")))
                .readObject()
                .getJsonArray("errata")
                .getJsonObject(0);
        assertThat(told.toString())
                .isEqualTo("{\"version\":2,\"reason\":\"Se capturó mal.\",\"records\":[\"PMM-2023-0001\"],"
                        + "\"texts\":[\"compendium/preamble\"],\"claims\":[\"reports.total\"]}");
    }

    @Test
    void the_claims_are_of_the_form_their_schema_gives() {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(new ByteArrayInputStream(entries.get("claims.schema.json")));
        String claims = new String(entries.get("claims.json"), StandardCharsets.UTF_8);
        assertThat(schema.validate(claims, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(claims.replace("\"HOLDS\"", "\"FAILS\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void the_same_edition_gives_the_same_bytes() {
        assertThat(bundle()).isEqualTo(bundle());
    }

    @Test
    void every_figure_of_a_claim_is_published_and_at_least_50_claims_are() {
        JsonObject claims = json("claims.json");
        List<String> codes = claims.getJsonArray("figures").getValuesAs(JsonObject.class).stream()
                .map(figure -> figure.getString("code"))
                .toList();
        List<JsonObject> told = claims.getJsonArray("claims").getValuesAs(JsonObject.class);
        assertThat(told).hasSizeGreaterThan(50);
        assertThat(told)
                .allSatisfy(claim -> assertThat(codes)
                        .containsAll(claim.getJsonArray("figures").getValuesAs(jakarta.json.JsonString::getString)));
    }

    @Test
    void persons_stand_as_pseudonyms_and_each_event_is_linked_to_the_one_before() {
        String[] rows = text("events.csv").split("\r\n");
        assertThat(rows).hasSize(4);
        assertThat(rows[1]).startsWith("1,2023-09-01T15:00:00Z,period.open,2023,P-001,");
        assertThat(rows[3])
                .startsWith("3,2023-11-20T15:00:00Z,period.seal,2023,P-001,")
                .endsWith(data.eventsHead());
        assertThat(text("events.csv")).doesNotContain("person,").doesNotContain("another");
        String first = Sha256.hex(
                ("0".repeat(64) + "\n1,2023-09-01T15:00:00Z,period.open,2023,P-001").getBytes(StandardCharsets.UTF_8));
        assertThat(rows[1]).endsWith(first);
    }

    @Test
    void a_part_that_could_point_at_persons_is_kept_back_with_another() {
        PeriodContent content = Samples.smallCells();
        String measurements =
                new String(PeriodTables.of(content).get("data/2023/measurements.csv"), StandardCharsets.UTF_8);
        assertThat(measurements).contains(",10,suprimido,suprimido,,");
        assertThat(R68PublicFigures.of(
                        FigureCounting.ofSealed(new SealedDataset(content, "1", Instant.EPOCH), History.none("2022")),
                        content))
                .extracting(figure -> figure.code())
                .contains("measurement.PMM-2023-0001.1.total", "beneficiaries.personas.direct")
                .doesNotContain("measurement.PMM-2023-0001.1.women", "beneficiaries.personas.direct.women");
    }
}
