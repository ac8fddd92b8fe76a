package mx.compendium.action.gateway;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDDestinationOrAction;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** A PDF anybody can read, that does nothing by itself and carries no other file. */
final class PdfInspection {

    private static final String END = "%%EOF";
    private static final int TAIL = 1024;

    private PdfInspection() {}

    static void inspect(Path file) throws IOException {
        endsWhereItEnds(file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            if (document.isEncrypted()) {
                throw new RulesBroken(Violation.of("evidence.content-protected"));
            }
            if (document.getNumberOfPages() == 0) {
                throw new IOException("no page");
            }
            doesNothing(document.getDocumentCatalog());
        } catch (InvalidPasswordException locked) {
            throw new RulesBroken(Violation.of("evidence.content-protected"));
        }
    }

    /** Behind the end mark only blanks and zeros: else something else begins there. */
    private static void endsWhereItEnds(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            String text = new String(tail, StandardCharsets.ISO_8859_1);
            int end = text.lastIndexOf(END);
            if (end < 0) {
                throw new IOException("no end mark");
            }
            if (text.substring(end + END.length()).chars().anyMatch(sign -> sign > ' ')) {
                throw new RulesBroken(Violation.of("evidence.content-two-kinds"));
            }
        }
    }

    private static void doesNothing(PDDocumentCatalog catalog) throws IOException {
        PDDocumentNameDictionary names = catalog.getNames();
        boolean carries = names != null && (names.getJavaScript() != null || names.getEmbeddedFiles() != null);
        PDDestinationOrAction opening = catalog.getOpenAction();
        if (carries || opening instanceof PDActionJavaScript || opening instanceof PDActionLaunch) {
            throw new RulesBroken(Violation.of("evidence.content-acts"));
        }
    }
}
