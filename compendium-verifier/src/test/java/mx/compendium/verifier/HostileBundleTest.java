package mx.compendium.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Wrong, cut, repacked and enlarged bundles are refused, each for its reason. */
class HostileBundleTest {

    private final Sample sample = Sample.small();

    private static String refused(Sample sample) {
        return Verified.refused(sample.bytes());
    }

    private String with(String name, String text) {
        sample.extra.put(name, Sample.utf8(text));
        return refused(sample);
    }

    @Test
    void what_is_no_zip() {
        assertThat(Verified.refused(new byte[0])).isEqualTo("zip.none");
        assertThat(Verified.refused(Sample.PDF)).isEqualTo("zip.none");
        assertThat(Verified.refused(new byte[100])).isEqualTo("zip.none");
    }

    @Test
    void a_bundle_cut_anywhere() {
        byte[] whole = sample.bytes();
        for (int length = 0; length < whole.length; length += 997) {
            assertThat(Verified.refused(Arrays.copyOf(whole, length))).isIn("zip.none", "zip.cut", "zip.header");
        }
        assertThat(Verified.refused(Arrays.copyOf(whole, whole.length + 1))).isEqualTo("zip.none");
    }

    @Test
    void a_bundle_repacked_by_a_common_tool() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : sample.files().entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        assertThat(Verified.refused(bytes.toByteArray())).isEqualTo("zip.compressed");
    }

    @Test
    void entries_in_another_order_twice_or_unknown() {
        Map<String, byte[]> reversed = new LinkedHashMap<>(new TreeMap<>(sample.files()).descendingMap());
        assertThat(Verified.refused(ZipBytes.of(reversed))).isEqualTo("zip.order");
        Map<String, byte[]> more = new TreeMap<>(sample.files());
        more.put("data/2023/extra.csv", Sample.PDF);
        assertThat(Verified.refused(ZipBytes.of(more))).isEqualTo("zip.unknown");
        more.remove("data/2023/extra.csv");
        more.put("../claims.json", Sample.PDF);
        assertThat(Verified.refused(ZipBytes.of(more))).isEqualTo("zip.unknown");
    }

    @Test
    void a_missing_table() {
        Map<String, byte[]> files = new TreeMap<>(sample.files());
        files.remove("data/2022/ages.csv");
        assertThat(Verified.refused(ZipBytes.of(files))).isEqualTo("entry.missing");
    }

    @Test
    void an_entry_that_says_it_is_huge() {
        byte[] bytes = sample.bytes();
        int central = central(bytes);
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(central + 20, 1 << 30)
                .putInt(central + 24, 1 << 30);
        assertThat(Verified.refused(bytes)).isEqualTo("zip.entry.large");
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(central + 20, 1 << 20)
                .putInt(central + 24, 1 << 20);
        assertThat(Verified.refused(bytes)).isEqualTo("zip.size");
    }

    @Test
    void more_entries_than_a_bundle_has() {
        byte[] bytes = sample.bytes();
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(bytes.length - 14, (short) 60_000)
                .putShort(bytes.length - 12, (short) 60_000);
        assertThat(Verified.refused(bytes)).isEqualTo("zip.entries");
    }

    static int central(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - 6);
    }

    @Test
    void json_with_white_space_depth_doubles_or_other_members() {
        assertThat(with("rules.json", "{ }\n")).isEqualTo("json.form");
        assertThat(with("rules.json", "{}")).isEqualTo("json.form");
        assertThat(with("rules.json", "[".repeat(40) + "]".repeat(40) + "\n")).isEqualTo("json.deep");
        assertThat(with("rules.json", "[".repeat(2_000_000) + "\n")).isEqualTo("json.deep");
        assertThat(with("rules.json", "{\"a\":1,\"a\":2}\n")).isEqualTo("json.twice");
        assertThat(with("rules.json", "[1.5]\n")).isEqualTo("json.form");
        assertThat(with("rules.json", "[01]\n")).isEqualTo("json.form");
        assertThat(with("rules.json", "[\"\\ud800\"]\n")).isEqualTo("json.form");
        assertThat(with("rules.json", "{}\n")).isEmpty();
        assertThat(with("claims.json", "{\"format\":\"compendium-claims/1\"}\n"))
                .isEqualTo("json.members");
        assertThat(with("claims.json", sample.ledger().replace("/1\"", "/9\""))).isEqualTo("json.word");
    }

    @Test
    void csv_in_another_form() {
        String name = "data/2023/states.csv";
        assertThat(with(name, "entidad,nombre,abreviatura\n")).isEqualTo("csv.form");
        assertThat(with(name, "entidad,nombre\r\n")).isEqualTo("csv.cells");
        assertThat(with(name, "entidad,abreviatura,nombre\r\n")).isEqualTo("csv.columns");
        assertThat(with(name, "\ufeffentidad,nombre,abreviatura\r\n")).isEqualTo("csv.columns");
        String head = "entidad,nombre,abreviatura\r\n";
        assertThat(with(name, head + "12,\"Guerrero\",Gro.\r\n")).isEqualTo("csv.form");
        assertThat(with(name, head + "12,Gue\"rrero,Gro.\r\n")).isEqualTo("csv.form");
        assertThat(with(name, head + "12,\"Gue,rrero\r\n")).isEqualTo("csv.form");
        assertThat(with(name, head + "12,Guerrero\r\n")).isEqualTo("csv.cells");
        assertThat(with(name, head + "12,Guerrero,Gro.,x\r\n")).isEqualTo("csv.cells");
        assertThat(with(name, head + "12,Guerrero,Gro.\r\n12,Otra,O.\r\n")).isEqualTo("csv.order");
        assertThat(with(name, head + "28,Guerrero,Gro.\r\n12,Otra,O.\r\n")).isEqualTo("csv.order");
        assertThat(with(name, head + "12," + "x".repeat(1 << 21) + ",\r\n")).isEqualTo("csv.cell");
        sample.extra.put(name, (head + "12,Guerrer\u00e9,Gro.\r\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused(sample)).isEqualTo("utf8");
    }

    @Test
    void cells_that_are_not_what_they_must_be() {
        cell("actions.csv", "PMM-2023-0001", "tipo", "OTRO", "cell.word");
        cell("actions.csv", "PMM-2023-0001", "nacional", "si", "cell.word");
        cell("actions.csv", "PMM-2023-0001", "entidades", "12\\28", "cell.several");
        cell("actions.csv", "PMM-2023-0001", "institucion", "NADIE", "data.reference");
        cell("actions.csv", "PMM-2023-0001", "objetivo_principal", "23", "data.reference");
        cell("actions.csv", "PMM-2023-0001", "programa_conjunto", "otro", "data.reference");
        cell("measurements.csv", "PMM-2023-0019/1", "total", "020053", "cell.count");
        cell("measurements.csv", "PMM-2023-0019/1", "total", "-1", "cell.count");
        cell("measurements.csv", "PMM-2023-0019/1", "desde", "2022-02-30", "cell.date");
        cell("objectives.csv", "9", "objetivo", "99", "cell.word");
        cell("period.csv", "2023", "edicion", "2024", "data.period");
        cell("ages.csv", "PMM-2023-0019/1", "cuenta", "x", "cell.count");
    }

    private static void cell(String table, String key, String column, String text, String refused) {
        Sample sample = Sample.small().set(SampleData.NOW + table, key, column, text);
        assertThat(refused(sample)).as(column + "=" + text).isEqualTo(refused);
    }

    @Test
    void a_key_that_is_another_or_no_rsa_key() {
        assertThat(Verified.of(sample.bytes(), "--key", sample.fingerprint()).status())
                .isZero();
        Report other = Verified.of(sample.bytes(), "--key", "00");
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.refused()).isNotNull().extracting("code").isEqualTo("key.other");
        assertThat(with("key.pem", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"))
                .isEqualTo("key.rsa");
        assertThat(with("key.pem", "nada")).isEqualTo("key.form");
    }

    @Test
    void signed_by_somebody_else_it_is_consistent_but_has_another_fingerprint() {
        String expected = sample.fingerprint();
        sample.key = Sample.key();
        assertThat(Verified.of(sample).status()).isZero();
        assertThat(Verified.of(sample.bytes(), "--key", expected).status()).isEqualTo(2);
    }
}
