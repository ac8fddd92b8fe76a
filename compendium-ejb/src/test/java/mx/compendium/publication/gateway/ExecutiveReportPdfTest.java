package mx.compendium.publication.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mx.compendium.publication.Samples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The file itself, on a small report with one of everything. */
class ExecutiveReportPdfTest {

    private static final List<Integer> PROGRESS = new ArrayList<>();
    private static byte[] pdf;

    @BeforeAll
    static void render() {
        pdf = new ExecutiveReportPdf().render(Samples.executiveReport(), PROGRESS::add);
    }

    @Test
    void it_is_accessible_by_PDF_UA_1() {
        assertThat(Conformance.objections(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void it_can_be_archived_by_PDF_A_3a() {
        assertThat(Conformance.objections(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void two_renderings_are_the_same_bytes() {
        assertThat(new ExecutiveReportPdf().render(Samples.executiveReport())).isEqualTo(pdf);
    }

    @Test
    void progress_never_goes_back_and_ends_at_a_hundred() {
        assertThat(PROGRESS).isSorted().startsWith(5).endsWith(100);
    }

    @Test
    void every_page_says_that_it_is_a_demonstration() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(text(document, page))
                        .as("page %d", page)
                        .containsIgnoringWhitespaces("Edición de demostración");
            }
        }
    }

    /** FOP loses the tags of whole sequences when a running head retrieves a marker; validators do not notice. */
    @Test
    void every_page_has_content_with_a_tag() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                String operators = new String(
                        document.getPage(page).getContents().readAllBytes(),
                        java.nio.charset.StandardCharsets.ISO_8859_1);
                assertThat(operators).as("page %d", page + 1).contains("/MCID");
            }
        }
    }

    @Test
    void it_has_bookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> titles = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            assertThat(titles).contains("Preámbulo", "Evaluación general", "Anexo 2. Cifras de este informe");
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
