package mx.compendium.publication.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.Editions;
import mx.compendium.publication.model.Compendium;
import mx.compendium.publication.model.CompendiumSection;
import mx.compendium.publication.model.Ficha;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A Compendio of some twenty fichas; {@code WholeCompendium} tries all of them. */
class CompendiumPdfTest {

    private static final Compendium BOOK = Editions.smallCompendium();
    private static final List<Integer> PROGRESS = new ArrayList<>();
    private static byte[] pdf;
    private static Pages pages;

    @BeforeAll
    static void render() throws IOException {
        pdf = Typesetting.of(Manuscript.of(BOOK, DocumentFormat.PDF), PROGRESS::add);
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

    /** FOP loses the tags of whole sequences when something in a running head is amiss; validators do not notice. */
    @Test
    void every_page_has_content_with_a_tag() {
        assertThat(pages.operators()).allMatch(page -> page.contains("/MCID"));
    }

    @Test
    void every_ficha_is_printed_with_its_folio_and_all_its_prose() {
        String text = pages.text();
        assertThat(BOOK.sections().stream().map(CompendiumSection::fichas).flatMap(List::stream))
                .hasSizeBetween(15, 30)
                .allMatch(ficha -> text.contains(Pages.flat(ficha.folio())))
                .allMatch(ficha -> ficha.prose().stream()
                        .map(Ficha.Fact::text)
                        .allMatch(words ->
                                text.contains(Pages.flat(words).replace("-", "")) || text.contains(Pages.flat(words))));
    }

    @Test
    void the_joint_programme_is_told_once_and_its_fichas_lead_to_it() {
        assertThat(pages.text().split(Pages.flat("108 673"), -1))
                .as("sentence, table, annex")
                .hasSize(4);
        assertThat(pages.text()).contains(Pages.flat("sus resultados se presentan ahí, en la página"));
    }

    @Test
    void an_objective_without_actions_says_so() {
        assertThat(pages.text()).contains(Pages.flat("Ninguna acción de la edición tiene este objetivo principal"));
    }

    @Test
    void it_has_bookmarks_for_chapters_and_objectives() {
        assertThat(pages.bookmarks())
                .contains("Preámbulo", "Índice por institución", "Índice por entidad federativa")
                .anyMatch(title -> title.startsWith("7. "));
    }

    @Test
    void the_seal_is_printed() {
        assertThat(pages.text())
                .contains(BOOK.identity().sha256(), BOOK.identity().dataRoot());
    }

    @Test
    void progress_never_goes_back_and_ends_at_a_hundred() {
        assertThat(PROGRESS).isSorted().startsWith(5).endsWith(100).hasSizeGreaterThan(20);
    }

    @Test
    void another_machine_gives_the_same_bytes(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("elsewhere.pdf");
        assertThat(OtherMachine.render("book", file)).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(pdf);
    }
}
