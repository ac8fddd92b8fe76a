package mx.compendium.publication;

import java.nio.charset.StandardCharsets;
import mx.compendium.claim.Finding;
import mx.compendium.kernel.Sha256;

/**
 * Something the publish gate found in what is about to be published.
 *
 * @param document the document it stands in, e.g. {@code executive-report}; {@code data} for the records
 * @param section key of the part of it, e.g. {@code preamble}
 * @param place in Spanish, as a reader finds it
 */
public record GateFinding(String document, String section, String place, Finding finding) {

    private static final int KEY = 16;

    /** The same finding at the same place has the same key: 16 hexadecimal digits. */
    public String key() {
        String all = String.join("\n", document, section, place, finding.code(), finding.written(), finding.expected());
        return Sha256.hex(all.getBytes(StandardCharsets.UTF_8)).substring(0, KEY);
    }

    public boolean stops() {
        return finding.stops();
    }

    /** Whether two persons may let it pass: what is false nobody may. */
    public boolean mayBeExcepted() {
        return finding.weight() == Finding.Weight.UNSUPPORTED;
    }
}
