package mx.compendium.publication.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.Samples;
import mx.compendium.publication.model.ExecutiveReport;
import mx.compendium.template.Logo;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Marks of the unit on the covers. */
class LogosTest {

    private static final Logo LOGO = new Logo("Escudo de la unidad", png(80, 20));
    private static final ExecutiveReport REPORT = Samples.markedBy(LOGO, new Logo("Segundo escudo", png(20, 20)));

    private static String png(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    @Test
    void a_pdf_with_marks_conforms() {
        byte[] pdf = Laid.of(REPORT, DocumentFormat.PDF);
        assertThat(Conformance.objections(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Conformance.objections(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void the_page_shows_them_with_what_they_say() {
        String page = new String(Laid.of(REPORT, DocumentFormat.HTML), StandardCharsets.UTF_8);
        assertThat(page).contains("<img src=\"data:image/png;base64," + LOGO.png() + "\" alt=\"Escudo de la unidad\">");
    }

    @Test
    void in_word_they_are_pictures_as_wide_as_they_are() throws IOException {
        byte[] docx = Laid.of(REPORT, DocumentFormat.DOCX);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getAllPictures()).hasSize(2);
            assertThat(document.getAllPictures().get(0).getData()).isEqualTo(LOGO.bytes());
            assertThat(document.getDocument().xmlText())
                    .contains("descr=\"Escudo de la unidad\"", "cx=\"2016000\"", "cy=\"504000\"");
        }
    }
}
