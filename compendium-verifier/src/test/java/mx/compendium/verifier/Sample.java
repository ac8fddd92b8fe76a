package mx.compendium.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A small edition 2023 in a sealed bundle, written from the format alone: no class of the verifier has a hand in it. Its numbers were worked out
 * by hand ({@link SampleData}, {@link SampleClaims}); tests change a table, a claim or a file and seal it again.
 */
final class Sample {

    static final byte[] PDF = "%PDF-1.7 informe".getBytes(StandardCharsets.US_ASCII);
    private static final KeyPair KEY = key();
    private static final List<String> UNLISTED = List.of("manifest.json", "manifest.sig", "key.pem");

    final Map<String, List<List<String>>> tables = new TreeMap<>();
    final Map<String, SampleFigure> figures = new LinkedHashMap<>();
    final Map<String, SampleClaim> claims = new LinkedHashMap<>();
    final List<List<String>> events = new ArrayList<>();
    final Map<String, byte[]> extra = new TreeMap<>();
    KeyPair key = KEY;

    static Sample small() {
        Sample sample = new Sample();
        SampleData.fill(sample);
        SampleClaims.fill(sample);
        sample.event("2023-07-01T12:00:00Z", "period.sealed", "2023", "P-1");
        sample.event("2023-07-02T12:00:00Z", "claim.edited", "nota, con \"comillas\"", "P-2");
        return sample;
    }

    void event(String at, String what, String of, String who) {
        String former = events.isEmpty()
                ? "0".repeat(64)
                : events.get(events.size() - 1).get(5);
        List<String> cells = new ArrayList<>(List.of(String.valueOf(events.size() + 1), at, what, of, who));
        cells.add(hex((former + "\n" + csvRow(cells)).getBytes(StandardCharsets.UTF_8)));
        events.add(cells);
    }

    /** Sets one cell of the table's row with this first cell (or first two, joined by a slash). */
    Sample set(String table, String key, String column, String text) {
        row(table, key).set(tables.get(table).get(0).indexOf(column), text);
        return this;
    }

    Sample remove(String table, String key) {
        tables.get(table).remove(row(table, key));
        return this;
    }

    List<String> row(String table, String key) {
        return tables.get(table).stream()
                .filter(row -> row.get(0).equals(key) || (row.get(0) + "/" + row.get(1)).equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(table + " " + key));
    }

    Sample claim(SampleClaim claim) {
        claims.put(claim.id, claim);
        return this;
    }

    String ledger() {
        return "{\"format\":\"compendium-claims/1\",\"edition\":\"2023\",\"version\":1,\"figures\":["
                + figures.values().stream().map(SampleFigure::json).collect(Collectors.joining(","))
                + "],\"claims\":["
                + claims.values().stream().map(SampleClaim::json).collect(Collectors.joining(","))
                + "],\"refusals\":[{\"id\":\"reports.change.cause.OSC\",\"kind\":\"CAUSE\",\"verdict\":\"FAILS\",\"reason\":\"8 de 24\"}]}\n";
    }

    SortedMap<String, byte[]> files() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        tables.forEach((name, rows) -> files.put(name, csv(rows)));
        List<List<String>> events =
                new ArrayList<>(List.of(List.of("secuencia", "instante", "hecho", "objeto", "persona", "huella")));
        events.addAll(this.events);
        files.put("events.csv", csv(events));
        files.put(
                "dictionary.csv",
                csv(List.of(
                        List.of("archivo", "columna", "tipo", "significado", "significado_en"),
                        List.of("actions.csv", "folio", "texto", "Folio, fijo", "Folio"))));
        files.put("rules.json", utf8("{\"version\":\"1\",\"rules\":[]}\n"));
        files.put("claims.schema.json", utf8("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\"}\n"));
        files.put("LEEME.txt", utf8("Paquete sellado.\n"));
        files.put("template.json", utf8("{}"));
        files.put("claims.json", utf8(ledger()));
        files.putAll(extra);
        return sealed(files);
    }

    private SortedMap<String, byte[]> sealed(SortedMap<String, byte[]> files) {
        String listed = files.entrySet().stream()
                .filter(file -> !UNLISTED.contains(file.getKey()))
                .map(file -> "{\"name\":\"" + file.getKey() + "\",\"size\":" + file.getValue().length + ",\"sha256\":\""
                        + hex(file.getValue()) + "\"}")
                .collect(Collectors.joining(","));
        String head = events.isEmpty()
                ? "0".repeat(64)
                : events.get(events.size() - 1).get(5);
        String manifest =
                "{\"format\":\"compendium-bundle/1\",\"edition\":\"2023\",\"version\":1,\"title\":\"Edición 2023\","
                        + "\"publicAddress\":\"https://compendium.example/\",\"sealedAt\":\"2023-07-01T12:00:00Z\",\"seal\":\""
                        + "a".repeat(64)
                        + "\",\"dataRoot\":\"" + root(files) + "\",\"eventsHead\":\"" + head + "\",\"files\":[" + listed
                        + "],\"documents\":[{\"name\":\"executive-report.pdf\",\"size\":" + PDF.length
                        + ",\"sha256\":\"" + hex(PDF)
                        + "\"}],\"errata\":[]}\n";
        files.putIfAbsent("manifest.json", utf8(manifest));
        files.putIfAbsent("manifest.sig", utf8(Base64.getEncoder().encodeToString(sign(files.get("manifest.json")))));
        files.putIfAbsent("key.pem", utf8(pem()));
        return files;
    }

    private String pem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(key.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    String fingerprint() {
        return hex(key.getPublic().getEncoded());
    }

    byte[] bytes() {
        return ZipBytes.of(files());
    }

    Path write(Path folder) {
        try {
            return Files.write(Files.createTempFile(folder, "bundle", ".zip"), bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** RFC 6962, section 2.1, written recursively as it stands there. */
    static String root(Map<String, byte[]> files) {
        List<byte[]> leaves = new TreeMap<>(files)
                .entrySet().stream()
                        .filter(file -> file.getKey().startsWith("data/")
                                || List.of(
                                                "claims.json",
                                                "claims.schema.json",
                                                "rules.json",
                                                "dictionary.csv",
                                                "events.csv")
                                        .contains(file.getKey()))
                        .map(file -> join(utf8(file.getKey() + "\0"), sha256(file.getValue())))
                        .toList();
        return HexFormat.of().formatHex(hash(leaves));
    }

    private static byte[] hash(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return sha256(join(new byte[] {0}, leaves.get(0)));
        }
        int k = 1;
        while (k * 2 < leaves.size()) {
            k *= 2;
        }
        byte[] both = join(hash(leaves.subList(0, k)), hash(leaves.subList(k, leaves.size())));
        return sha256(join(new byte[] {1}, both));
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    static byte[] csv(List<List<String>> rows) {
        return utf8(rows.stream().map(row -> csvRow(row) + "\r\n").collect(Collectors.joining()));
    }

    private static String csvRow(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.matches("(?s).*[,\"\r\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell)
                .collect(Collectors.joining(","));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    private byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
