package mx.compendium.verifier.seal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** The Merkle tree hash (RFC 6962, section 2.1) of the files that hold the data. */
public final class DataRoot {

    private static final Set<String> SINGLE =
            Set.of("claims.json", "claims.schema.json", "rules.json", "dictionary.csv", "events.csv");

    private DataRoot() {}

    public static boolean covers(String name) {
        return name.startsWith("data/") || SINGLE.contains(name);
    }

    /** From the digests of all files, by name. */
    public static String of(SortedMap<String, String> digests) {
        List<byte[]> leaves = digests.entrySet().stream()
                .filter(file -> covers(file.getKey()))
                .map(DataRoot::leaf)
                .toList();
        return Sha256.hex(leaves.isEmpty() ? Sha256.of() : tree(leaves));
    }

    private static byte[] leaf(Map.Entry<String, String> file) {
        byte[] name = file.getKey().getBytes(StandardCharsets.US_ASCII);
        return Sha256.of(new byte[] {0}, name, new byte[] {0}, HexFormat.of().parseHex(file.getValue()));
    }

    private static byte[] tree(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return Sha256.of(new byte[] {1}, tree(leaves.subList(0, left)), tree(leaves.subList(left, leaves.size())));
    }
}
