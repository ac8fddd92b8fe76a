package mx.compendium.verifier.seal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import mx.compendium.verifier.bundle.Json;
import mx.compendium.verifier.bundle.Refused;

/** {@code manifest.json}: what is signed. */
public record Manifest(
        String edition,
        long version,
        String title,
        String seal,
        String dataRoot,
        String eventsHead,
        Map<String, Digest> files,
        Map<String, Digest> documents) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** Size in bytes and SHA-256 in hexadecimal. */
    public record Digest(long size, String sha256) {}

    public static Manifest read(Json json) {
        Json.Members manifest = json.object()
                .demand(
                        "format",
                        "edition",
                        "version",
                        "title",
                        "publicAddress",
                        "sealedAt",
                        "seal",
                        "dataRoot",
                        "eventsHead",
                        "files",
                        "documents",
                        "errata");
        manifest.at("format").oneOf("compendium-bundle/1");
        manifest.text("publicAddress");
        manifest.text("sealedAt");
        manifest.items("errata").forEach(Manifest::demandErratum);
        return new Manifest(
                manifest.text("edition"),
                manifest.number("version"),
                manifest.text("title"),
                digest(manifest.at("seal")),
                digest(manifest.at("dataRoot")),
                digest(manifest.at("eventsHead")),
                digests(manifest.items("files")),
                digests(manifest.items("documents")));
    }

    private static void demandErratum(Json json) {
        Json.Members erratum = json.object().demand("version", "reason", "records", "texts", "claims");
        erratum.number("version");
        erratum.text("reason");
        erratum.texts("records");
        erratum.texts("texts");
        erratum.texts("claims");
    }

    private static Map<String, Digest> digests(List<Json> items) {
        TreeMap<String, Digest> digests = new TreeMap<>();
        for (Json item : items) {
            Json.Members file = item.object().demand("name", "size", "sha256");
            String name = file.text("name");
            if (!digests.isEmpty() && name.compareTo(digests.lastKey()) <= 0) {
                throw new Refused("manifest.order", item.where(), name);
            }
            digests.put(name, new Digest(file.number("size"), digest(file.at("sha256"))));
        }
        return digests;
    }

    private static String digest(Json json) {
        if (!SHA256.matcher(json.text()).matches()) {
            throw new Refused("json.kind", json.where(), "SHA-256");
        }
        return json.text();
    }
}
