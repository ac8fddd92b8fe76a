package mx.compendium.publication.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.Editions;
import mx.compendium.publication.model.ExecutiveReport;
import mx.compendium.publication.model.Passage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The Informe Ejecutivo of the demonstration edition 2023, as the public will open it. */
class Edition2023PdfTest {

    private static final ExecutiveReport REPORT = Editions.report2023();
    private static byte[] pdf;
    private static Pages pages;

    @BeforeAll
    static void render() throws IOException {
        pdf = Typesetting.of(Manuscript.of(REPORT, DocumentFormat.PDF), percent -> {});
        pages = Pages.of(pdf);
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
    void it_has_twelve_to_twenty_two_pages_and_none_is_empty() {
        assertThat(pages.texts())
                .hasSizeBetween(12, 22)
                .allMatch(page -> page.strip().length() > 100);
    }

    /** FOP loses the tags of whole sequences when a running head retrieves a marker; validators do not notice. */
    @Test
    void every_page_has_content_with_a_tag() {
        assertThat(pages.operators()).allMatch(page -> page.contains("/MCID"));
    }

    @Test
    void every_figure_has_an_alternative_text() {
        assertThat(pages.figures()).hasSize(5).allMatch(alternative -> alternative.length() > 30);
    }

    @Test
    void it_has_bookmarks_for_its_chapters() {
        assertThat(pages.bookmarks())
                .contains(
                        "La edición en cinco cifras",
                        "Preámbulo",
                        "Conformación del informe",
                        "Evaluación general",
                        "Principales acciones por objetivo",
                        "Retos identificados",
                        "Conclusiones",
                        "Anexo 1. Instituciones participantes",
                        "Anexo 2. Cifras de este informe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "356 acciones",
                "de 346 a 356 (+10)",
                "36.51% de las acciones reportadas (130)",
                "de 118 a 151 (+33)",
                "60 instituciones: 32 dependencias",
                "16 entidades federativas, 5 organismos",
                "2 cámaras del Poder Legislativo, 1 órgano del Poder Judicial y 4 organizaciones",
                "23.03% de las acciones reportadas (82)",
                "objetivos del Pacto Mundial cuentan por primera vez",
                "Participan por primera vez 4 organizaciones de la sociedad civil",
                "20 053 personas asistentes: 11 706 mujeres y 8 347 hombres",
                "108 673 personas beneficiadas",
                "89 obras de infraestructura",
                "453 mujeres, 156 hombres y 11 personas"
            })
    void the_published_facts_stand_in_its_text(String fact) {
        assertThat(pages.text()).contains(Pages.flat(fact));
    }

    @Test
    void every_finding_is_printed_word_by_word() {
        String text = pages.text();
        assertThat(REPORT.evaluation())
                .extracting(Passage::text)
                .allMatch(sentence -> text.contains(Pages.flat(sentence)));
    }

    @Test
    void every_objective_is_printed_with_its_count() {
        assertThat(REPORT.objectives())
                .hasSize(23)
                .allMatch(objective -> pages.text().contains(Pages.flat(objective.name())))
                .noneMatch(objective -> objective.actions().isEmpty());
    }

    @Test
    void another_machine_gives_the_same_bytes(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("elsewhere.pdf");
        assertThat(OtherMachine.render("report", file)).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(pdf);
    }
}
