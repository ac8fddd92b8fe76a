package mx.compendium.publication.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mx.compendium.claim.ChangedSentence;
import mx.compendium.kernel.Sha256;
import mx.compendium.narrative.RewrittenText;
import mx.compendium.publication.BundleSigner;
import mx.compendium.publication.EditionIdentity;
import mx.compendium.publication.Erratum;
import mx.compendium.template.TemplateFile;

/** The sealed bundle of an edition, signed: the same bytes from the same seal, version, documents and key. */
public final class Bundle {

    private static final String PEM_LINE = "\n";

    private Bundle() {}

    /**
     * Its bytes.
     *
     * @param documents the published documents of the edition, by name, without the bundle
     */
    public static byte[] of(EditionData data, EditionIdentity identity, List<Document> documents, BundleSigner signer) {
        SortedMap<String, byte[]> files = new TreeMap<>(data.files());
        files.put("LEEME.txt", BundleResources.bytes("bundle-readme.txt"));
        files.put("template.json", TemplateFile.of(identity.template()).getBytes(StandardCharsets.UTF_8));
        byte[] manifest = manifest(data, files, identity, documents);
        SortedMap<String, byte[]> entries = new TreeMap<>(files);
        entries.put("manifest.json", manifest);
        entries.put("manifest.sig", Base64.getEncoder().encode(signer.sign(manifest)));
        entries.put("key.pem", pem(signer.publicKey()));
        return StoredZip.of(entries);
    }

    private static byte[] manifest(
            EditionData data, SortedMap<String, byte[]> files, EditionIdentity identity, List<Document> documents) {
        List<JsonObject> held = files.entrySet().stream()
                .map(file -> described(file.getKey(), file.getValue().length, Sha256.hex(file.getValue())))
                .toList();
        List<JsonObject> published = documents.stream()
                .map(document -> described(document.name(), document.size(), document.sha256()))
                .toList();
        return ClaimsFile.bytes(Json.createObjectBuilder()
                .add("format", "compendium-bundle/1")
                .add("edition", identity.edition())
                .add("version", identity.version())
                .add("title", identity.title())
                .add("publicAddress", identity.publicBase() + "/")
                .add("sealedAt", identity.sealedAt().toString())
                .add("seal", identity.sha256())
                .add("dataRoot", data.root())
                .add("eventsHead", data.eventsHead())
                .add("files", ClaimsFile.array(held))
                .add("documents", ClaimsFile.array(published))
                .add(
                        "errata",
                        ClaimsFile.array(
                                identity.errata().stream().map(Bundle::declared).toList()))
                .build());
    }

    private static JsonObject declared(Erratum erratum) {
        return Json.createObjectBuilder()
                .add("version", erratum.version())
                .add("reason", erratum.reason())
                .add("records", Json.createArrayBuilder(erratum.folios()))
                .add(
                        "texts",
                        Json.createArrayBuilder(
                                erratum.texts().stream().map(RewrittenText::key).toList()))
                .add(
                        "claims",
                        Json.createArrayBuilder(erratum.claims().stream()
                                .map(ChangedSentence::id)
                                .toList()))
                .build();
    }

    private static JsonObject described(String name, long size, String sha256) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("size", size)
                .add("sha256", sha256)
                .build();
    }

    private static byte[] pem(byte[] der) {
        String base64 = Base64.getMimeEncoder(64, PEM_LINE.getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der);
        return ("-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** A published document the manifest vouches for. */
    public record Document(String name, long size, String sha256) {}
}
