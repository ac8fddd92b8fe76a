package mx.compendium.action.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import mx.compendium.kernel.Sha256;

/**
 * The bytes a signature stands for: lines of UTF-8, each text behind its length, so that no two contents read alike.
 */
public final class SignedForm {

    private SignedForm() {}

    /** Digest of what a report says, by path, and of the bytes of the files it names; SHA-256 in lower-case hexadecimal. */
    public static String ofReport(CapturedFields fields, EvidenceFiles files) {
        StringBuilder form = new StringBuilder("compendium-report/1\n");
        fields.texts().forEach((path, text) -> {
            part(form, path);
            part(form, text);
        });
        files.named(fields).forEach((path, file) -> {
            part(form, path + "#sha256");
            part(form, file.sha256());
        });
        return digest(form);
    }

    /** Digest of a delivery: its folio, instant and what each report of it says. */
    public static String ofDelivery(String folio, Instant signedAt, List<String> reports) {
        StringBuilder form = new StringBuilder("compendium-delivery/1\n");
        part(form, folio);
        part(form, signedAt.toString());
        reports.forEach(report -> part(form, report));
        return digest(form);
    }

    /** Digest of what is read before signing. */
    public static String ofReading(List<String> reports) {
        StringBuilder form = new StringBuilder("compendium-reading/1\n");
        reports.forEach(report -> part(form, report));
        return digest(form);
    }

    private static void part(StringBuilder form, String text) {
        form.append(text.length()).append(':').append(text).append('\n');
    }

    private static String digest(StringBuilder form) {
        return Sha256.hex(form.toString().getBytes(StandardCharsets.UTF_8));
    }
}
