package mx.compendium.publication.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.Editions;
import mx.compendium.publication.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The rendering itself, on a small report with one of everything. */
class ExecutiveReportPdfTest {

    private static final String EVERY_FORM = """
            Un párrafo con [346](figure:reports.total) acciones[^1] y <b>sin negritas</b>.
            ### Un título
            - Un elemento
            - Otro con [346](figure:reports.total) acciones
            1. Primero
            2. Segundo
            > Una cita que se dijo.
            [^1]: Las que se aceptaron.
            """;
    private static final List<Integer> PROGRESS = new ArrayList<>();
    private static byte[] pdf;

    @BeforeAll
    static void render() {
        pdf = Typesetting.of(Manuscript.of(Samples.executiveReport(), DocumentFormat.PDF), PROGRESS::add);
    }

    @Test
    void two_renderings_are_the_same_bytes() {
        assertThat(Typesetting.of(Manuscript.of(Samples.executiveReport(), DocumentFormat.PDF), percent -> {}))
                .isEqualTo(pdf);
    }

    @Test
    void progress_never_goes_back_and_ends_at_a_hundred() {
        assertThat(PROGRESS).isSorted().startsWith(5).endsWith(100).hasSizeGreaterThan(10);
    }

    @Test
    void every_page_says_that_it_is_a_demonstration() throws IOException {
        assertThat(Pages.of(pdf).texts())
                .allMatch(page -> Pages.flat(page).contains(Pages.flat("Edición de demostración")));
    }

    @Test
    void every_form_the_unit_may_write_is_accessible_and_can_be_archived() throws IOException {
        byte[] written =
                Typesetting.of(Manuscript.of(Editions.report2022Saying(EVERY_FORM), DocumentFormat.PDF), percent -> {});
        assertThat(Conformance.objections(written, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.objections(written, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Pages.flat(String.join(" ", Pages.of(written).texts())))
                .contains(Pages.flat("346 acciones"), Pages.flat("<b>sin negritas</b>"));
    }

    @Test
    void the_first_edition_conforms_without_a_former_one_beside_it() throws IOException {
        byte[] first = Typesetting.of(Manuscript.of(Editions.report2022(), DocumentFormat.PDF), percent -> {});
        assertThat(Conformance.objections(first, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Pages.of(first).texts()).hasSizeBetween(12, 22);
    }
}
