package mx.compendium.publication.model;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import mx.compendium.kernel.Sha256;

/**
 * The Merkle tree hash (RFC 6962 §2.1, SHA-256) over the data, rules and claims of an edition. It covers no document, so that
 * documents can print it.
 */
final class DataRoot {

    private static final Set<String> COVERED =
            Set.of("claims.json", "claims.schema.json", "rules.json", "dictionary.csv", "events.csv");

    private DataRoot() {}

    static boolean covers(String name) {
        return name.startsWith("data/") || COVERED.contains(name);
    }

    /** Lower-case hexadecimal; files by their names. */
    static String of(SortedMap<String, byte[]> files) {
        List<byte[]> leaves = files.entrySet().stream()
                .filter(file -> covers(file.getKey()))
                .map(file -> leaf(file.getKey(), file.getValue()))
                .toList();
        return HexFormat.of().formatHex(root(leaves));
    }

    private static byte[] leaf(String name, byte[] content) {
        return Sha256.of(new byte[] {0}, name.getBytes(StandardCharsets.US_ASCII), new byte[] {0}, Sha256.of(content));
    }

    private static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Sha256.of();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return Sha256.of(new byte[] {1}, root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }
}
