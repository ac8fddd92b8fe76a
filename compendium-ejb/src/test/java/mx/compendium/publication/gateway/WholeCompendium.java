package mx.compendium.publication.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.Editions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The whole Compendio 2023 before veraPDF, which takes its time: run by {@code -Dtest=WholeCompendium}. */
class WholeCompendium {

    private static byte[] pdf;

    @BeforeAll
    static void render() {
        pdf = Typesetting.of(Manuscript.of(Editions.compendium2023(), DocumentFormat.PDF), percent -> {});
    }

    @Test
    void it_is_accessible_by_PDF_UA_1() {
        assertThat(Conformance.objections(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void it_can_be_archived_by_PDF_A_3a() {
        assertThat(Conformance.objections(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }
}
