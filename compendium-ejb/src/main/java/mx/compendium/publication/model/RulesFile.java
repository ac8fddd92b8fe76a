package mx.compendium.publication.model;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.compendium.kernel.Sha256;

/** {@code rules.json}: the rows of the rulebook, under the digest of the whole as its version. */
final class RulesFile {

    private RulesFile() {}

    static byte[] of(byte[] rulebook) {
        List<JsonObject> rules = new String(rulebook, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("| R-"))
                .map(RulesFile::rule)
                .toList();
        return ClaimsFile.bytes(Json.createObjectBuilder()
                .add("format", "compendium-rules/1")
                .add("version", Sha256.hex(rulebook))
                .add("rules", ClaimsFile.array(rules))
                .build());
    }

    private static JsonObject rule(String line) {
        String[] cells = line.split("\\s*\\|\\s*", -1);
        return Json.createObjectBuilder()
                .add("rule", cells[1])
                .add("says", cells[2])
                .add("formula", cells[3])
                .add("source", cells[4])
                .build();
    }
}
