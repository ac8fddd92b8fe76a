package mx.compendium.whole;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A word that stands in what one institution wrote, and nowhere else. Where it is heard, that was shown. */
record Canary(String institution, Stage stage) {

    /** What became of the text the word stands in, which decides who else may read it. */
    enum Stage {
        /** Undelivered: the institution's alone, also what it discarded and what it corrects. */
        DRAFT,
        READY,
        DISCARDED,
        CORRECTION,
        /** Between a head and their liaison. */
        INTERNAL,
        DELIVERED,
        RETURNED,
        ACCEPTED,
        /** What the unit observed, for the institution to answer. */
        OBSERVED,
        /** Why the institution reports nothing, or no longer. */
        EXPLAINED
    }

    String word() {
        return "kanarie" + institution.replace("-", "").toLowerCase(Locale.ROOT)
                + stage.name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody may read it at an address; the control body reads everything in the trail. */
    boolean mayBeHeardBy(Actor actor, String address) {
        if (actor.is("auditor") && address.contains("/audit")) {
            return true;
        }
        if (actor.isOfInstitution()) {
            return actor.institution().equals(institution);
        }
        return switch (stage) {
            case DRAFT, READY, DISCARDED, CORRECTION, INTERNAL -> false;
            case ACCEPTED -> actor.isOfUnit() || actor.is("executive") || actor.is("auditor");
            case DELIVERED, RETURNED, EXPLAINED -> actor.isOfUnit() || actor.is("auditor");
            case OBSERVED -> actor.isOfUnit();
        };
    }

    boolean isHeardIn(String text) {
        return text.contains(word());
    }

    /** All words of an answer in lower case, also of one in an archive or a document. */
    static String words(HttpResponse<byte[]> answer) {
        byte[] body = answer.body();
        String plain = new String(body, StandardCharsets.UTF_8);
        String headers = answer.headers().map().toString();
        return (headers + inside(plain, body)).toLowerCase(Locale.ROOT);
    }

    private static String inside(String plain, byte[] body) {
        try {
            return plain.startsWith("PK") ? unzipped(body) : plain.startsWith("%PDF-") ? printed(body) : plain;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unzipped(byte[] body) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static String printed(byte[] body) throws IOException {
        try (PDDocument document = Loader.loadPDF(body)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
