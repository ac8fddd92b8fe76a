package mx.compendium.action.gateway;

import static mx.compendium.action.gateway.Corpus.bytes;
import static mx.compendium.action.gateway.Corpus.docx;
import static mx.compendium.action.gateway.Corpus.packed;
import static mx.compendium.action.gateway.Corpus.pdf;
import static mx.compendium.action.gateway.Corpus.picture;
import static mx.compendium.action.gateway.Corpus.relations;
import static mx.compendium.action.gateway.Corpus.with;
import static mx.compendium.action.gateway.Corpus.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import mx.compendium.action.ArrivedFile;
import mx.compendium.ground.AtOnce;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;

/** What is sent as evidence is what it says it is, and nothing besides. */
class EvidenceInspectionTest {

    private final EvidenceShelf shelf = new EvidenceShelf(new EvidenceSettings());

    @Test
    void each_kind_is_taken_as_what_it_is() {
        assertThat(taken("informe.pdf", pdf()).mediaType()).isEqualTo("application/pdf");
        assertThat(taken("foto.png", picture("png")).mediaType()).isEqualTo("image/png");
        assertThat(taken("foto.JPEG", picture("jpg")).mediaType()).isEqualTo("image/jpeg");
        assertThat(taken("lista.xlsx", packed(xlsx())).mediaType()).endsWith("spreadsheetml.sheet");
        assertThat(taken("oficio.docx", packed(docx())).mediaType()).endsWith("wordprocessingml.document");
    }

    @Test
    void a_page_of_the_web_under_another_name_is_refused() {
        assertThat(refused("informe.pdf", bytes("<!doctype html><script>alert(1)</script>")))
                .isEqualTo("evidence.content-otherwise");
        assertThat(refused("foto.png", bytes("<svg onload=alert(1)>"))).isEqualTo("evidence.content-otherwise");
        assertThat(refused("foto.jpg", picture("png"))).isEqualTo("evidence.content-otherwise");
    }

    @Test
    void nothing_at_all_is_refused() {
        assertThat(refused("informe.pdf", new byte[0])).isEqualTo("evidence.file-empty");
    }

    @Test
    void a_pdf_begins_at_its_first_byte_and_ends_at_its_last() {
        assertThat(refused("informe.pdf", with(bytes("\n"), pdf()))).isEqualTo("evidence.content-otherwise");
        assertThat(refused("informe.pdf", with(pdf(), bytes("<html>")))).isEqualTo("evidence.content-two-kinds");
        assertThat(refused("informe.pdf", with(pdf(), packed(docx())))).isEqualTo("evidence.content-two-kinds");
        assertThat(taken("informe.pdf", with(pdf(), bytes("\r\n\0"))).size()).isPositive();
    }

    @Test
    void an_archive_that_hides_behind_the_end_of_a_pdf_is_found() {
        byte[] archive = packed(Map.of("a.html", "<html>"), "\n%%EOF\n");
        assertThat(refused("informe.pdf", with(pdf(), archive))).isEqualTo("evidence.content-two-kinds");
    }

    @Test
    void a_pdf_with_a_page_of_the_web_in_its_head_is_refused() {
        byte[] plain = pdf();
        byte[] head = bytes("%PDF-1.6\n%<script>alert(1)</script>\n");
        byte[] both = with(head, Arrays.copyOfRange(plain, 9, plain.length));
        assertThat(refused("informe.pdf", both)).isEqualTo("evidence.content-two-kinds");
    }

    @Test
    void a_locked_file_is_refused_whoever_locked_it() {
        assertThat(refused("informe.pdf", Corpus.lockedPdf())).isEqualTo("evidence.content-protected");
        byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(refused("lista.xlsx", compound)).isEqualTo("evidence.content-protected");
        assertThat(refused("oficio.docx", locked(packed(docx())))).isEqualTo("evidence.content-protected");
    }

    /** With the bit that says an entry is encrypted, in the directory of the archive. */
    private static byte[] locked(byte[] archive) {
        byte[] locked = archive.clone();
        for (int place = 0; place < locked.length - 9; place++) {
            if (locked[place] == 'P' && locked[place + 1] == 'K' && locked[place + 2] == 1 && locked[place + 3] == 2) {
                locked[place + 8] |= 1;
            }
        }
        return locked;
    }

    @Test
    void a_pdf_that_acts_by_itself_or_carries_other_files_is_refused() {
        assertThat(refused(
                        "informe.pdf",
                        pdf(one -> one.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")))))
                .isEqualTo("evidence.content-acts");
        assertThat(refused("informe.pdf", pdf(one -> one.getDocumentCatalog().setOpenAction(new PDActionLaunch()))))
                .isEqualTo("evidence.content-acts");
        assertThat(refused("informe.pdf", pdf(one -> {
                    PDDocumentNameDictionary names = new PDDocumentNameDictionary(one.getDocumentCatalog());
                    names.setJavascript(new PDJavascriptNameTreeNode());
                    one.getDocumentCatalog().setNames(names);
                })))
                .isEqualTo("evidence.content-acts");
        assertThat(refused("informe.pdf", pdf(one -> {
                    PDDocumentNameDictionary names = new PDDocumentNameDictionary(one.getDocumentCatalog());
                    names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
                    one.getDocumentCatalog().setNames(names);
                })))
                .isEqualTo("evidence.content-acts");
    }

    @Test
    void what_was_cut_off_is_told_as_damaged() {
        byte[] pdf = pdf();
        assertThat(refused("informe.pdf", Arrays.copyOf(pdf, pdf.length / 2))).isEqualTo("evidence.content-damaged");
        byte[] png = picture("png");
        assertThat(refused("foto.png", Arrays.copyOf(png, png.length - 14))).isEqualTo("evidence.content-damaged");
        byte[] jpeg = picture("jpg");
        assertThat(refused("foto.jpg", Arrays.copyOf(jpeg, jpeg.length - 9))).isEqualTo("evidence.content-damaged");
        byte[] docx = packed(docx());
        assertThat(refused("oficio.docx", Arrays.copyOf(docx, docx.length - 30)))
                .isEqualTo("evidence.content-damaged");
    }

    @Test
    void macros_are_refused_by_their_part_and_by_their_type() {
        Map<String, String> part = docx();
        part.put("word/vbaProject.bin", "macro");
        assertThat(refused("oficio.docx", packed(part))).isEqualTo("evidence.content-macros");
        assertThat(refused(
                        "lista.xlsx",
                        packed(Corpus.office(
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml", "xl/workbook.xml"))))
                .isEqualTo("evidence.content-macros");
    }

    @Test
    void an_archive_is_a_text_only_when_it_says_so_inside() {
        assertThat(refused("lista.xlsx", packed(docx()))).isEqualTo("evidence.content-otherwise");
        assertThat(refused("oficio.docx", packed(Map.of("a.txt", "a")))).isEqualTo("evidence.content-otherwise");
        assertThat(refused("oficio.docx", packed(docx(), "otra cosa"))).isEqualTo("evidence.content-two-kinds");
    }

    @Test
    void a_text_that_fetches_its_template_from_outside_is_refused_and_a_link_is_not() {
        Map<String, String> template = docx();
        template.put(
                "word/_rels/settings.xml.rels", relations("attachedTemplate", "https://x.invalid/a.dotm", "External"));
        assertThat(refused("oficio.docx", packed(template))).isEqualTo("evidence.content-acts");
        Map<String, String> link = docx();
        link.put("word/_rels/document.xml.rels", relations("hyperlink", "https://www.gob.mx", "External"));
        assertThat(taken("oficio.docx", packed(link)).size()).isPositive();
    }

    @Test
    void an_entry_that_leads_elsewhere_and_a_bomb_are_refused() {
        Map<String, String> slip = docx();
        slip.put("../../etc/cron.d/x", "* * * * *");
        assertThat(refused("oficio.docx", packed(slip))).isEqualTo("evidence.content-damaged");
        assertThat(refused("oficio.docx", Corpus.bomb())).isEqualTo("evidence.content-unpacks-too-large");
        assertThat(refused("foto.png", Corpus.flood(100_000, 100_000))).isEqualTo("evidence.content-unpacks-too-large");
    }

    @Test
    void an_external_entity_is_not_asked_for() {
        Map<String, String> hostile = docx();
        hostile.put(
                "[Content_Types].xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Types>&a;</Types>");
        assertThat(refused("oficio.docx", packed(hostile))).isEqualTo("evidence.content-damaged");
    }

    @Test
    void a_photograph_keeps_its_side_and_loses_its_place_and_what_was_behind_its_end() throws IOException {
        byte[] kept = lying(taken("foto.jpg", with(Corpus.photograph(6), packed(docx()))));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("19.4326", "PK\3\4");
        assertThat(kept).containsSequence(0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6);
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(40);
        byte[] png = lying(taken("foto.png", with(picture("png"), bytes("<script>"))));
        assertThat(png).isEqualTo(picture("png"));
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getHeight()).isEqualTo(20);
    }

    @Test
    void a_scanner_has_the_last_word_and_without_its_answer_nothing_is_taken() throws IOException {
        assertThat(scanned("stream: OK")).isEqualTo("taken");
        assertThat(scanned("stream: Eicar-Signature FOUND")).isEqualTo("evidence.content-infected");
        assertThat(scanned("INSTREAM size limit exceeded. ERROR")).isEqualTo("evidence.scan-not-possible");
        assertThat(refusal("informe.pdf", pdf(), new VirusScan(scanner("127.0.0.1:1"))))
                .isEqualTo("evidence.scan-not-possible");
    }

    /** A clamd that reads its stream to the end, as its manual tells, and answers this. */
    private String scanned(String answer) throws IOException {
        try (ServerSocket clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> served = CompletableFuture.runAsync(() -> serve(clamd, answer), AtOnce.THREADS);
            String told = refusal("informe.pdf", pdf(), new VirusScan(scanner("127.0.0.1:" + clamd.getLocalPort())));
            served.join();
            return told;
        }
    }

    private static void serve(ServerSocket clamd, String answer) {
        try (Socket client = clamd.accept();
                DataInputStream in = new DataInputStream(client.getInputStream())) {
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                in.skipNBytes(length);
            }
            client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EvidenceSettings scanner(String address) {
        return new EvidenceSettings() {
            @Override
            String scanner() {
                return address;
            }
        };
    }

    private ArrivedFile taken(String name, byte[] bytes) {
        return inspected(name, bytes, new VirusScan(new EvidenceSettings()));
    }

    private String refused(String name, byte[] bytes) {
        return refusal(name, bytes, new VirusScan(new EvidenceSettings()));
    }

    private String refusal(String name, byte[] bytes, VirusScan scan) {
        RulesBroken broken = catchThrowableOfType(RulesBroken.class, () -> inspected(name, bytes, scan));
        return broken == null
                ? "taken"
                : broken.violations().stream().map(Violation::code).reduce("", String::concat);
    }

    private ArrivedFile inspected(String name, byte[] bytes, VirusScan scan) {
        try {
            return new EvidenceInspection(shelf, scan).inspect(shelf.receive(new ByteArrayInputStream(bytes)), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] lying(ArrivedFile file) throws IOException {
        return Files.readAllBytes(file.path());
    }
}
