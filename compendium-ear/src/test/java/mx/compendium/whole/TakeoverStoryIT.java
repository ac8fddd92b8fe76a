package mx.compendium.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The day the unit moves from spreadsheets: a former edition whole, sealed, and a total of one known only by its totals. */
class TakeoverStoryIT extends Story {

    private static final String CODE = "2017";
    private static final String SHEET = "/app/period/sheet.xhtml?period=" + CODE;

    /** Institution, name, type, objective; the last two say what nobody knows. */
    private static final List<List<String>> ROWS = List.of(
            List.of("Secretaría de Salud", "Ferias de salud", "Programa", "15"),
            List.of("EF-GRO", "2x1 para Migrantes", "Programa", "19"),
            List.of("imumi", "Clínica Jurídica", "Buena práctica", "7"),
            List.of("Ministerio de Marte", "De nadie", "Acción", "1"),
            List.of("SEP", "Sin tipo conocido", "Ocurrencia", "1"));

    @Test
    void takes_a_former_edition_over_from_a_workbook_seals_it_and_cites_a_total() throws IOException {
        enter("admin.unidad", "/app/period/list.xhtml");
        press("Incorporar una edición anterior");
        plan();
        assertThat(main()).contains("Informe Ejecutivo 2017, p. 3, 15/12/2017").doesNotContain("Cierre de la captura");
        send(filled());
        reasonsAreSeen();
        takeTheValid();
        closeAndSeal();
        figuresAgree();
        byte[] report = itsReportIsMade();
        itSaysWhereItsDataComeFrom(report);
        theWorldReads(report);
        nobodyKnowsWhenTheyDelivered();
        citeATotal();
        citeMany();
    }

    private void plan() {
        picture("takeover-plan");
        field("code").fill(CODE);
        field("title").fill("Informe " + CODE);
        field("coverageStart").fill("2016-06-01");
        field("coverageEnd").fill("2017-05-31");
        field("document").fill("Informe Ejecutivo 2017");
        field("page").fill("p. 3");
        field("historyBegins").fill(CODE);
        click("plan");
        page.locator("[role=alert]").waitFor();
        assertThat(main()).contains("Dirección o fecha de publicación");
        field("origin").fill("15/12/2017");
        click("plan");
        page.waitForURL("**" + SHEET);
        picture("takeover-sheet");
    }

    private Path filled() throws IOException {
        press("Subir el libro de " + CODE);
        page.waitForURL("**/app/exchange/edition.xhtml?period=" + CODE);
        picture("takeover-send");
        Download template = page.waitForDownload(
                () -> page.locator("a[href*='/app/exchange/template']").first().click());
        Path filled = Files.createTempFile("edicion", ".xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(template.path()));
                OutputStream out = Files.newOutputStream(filled)) {
            Sheet sheet = book.getSheet("Acciones");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Institución");
            for (int row = 0; row < ROWS.size(); row++) {
                fill(sheet, sheet.getRow(row + 1), ROWS.get(row));
            }
            book.write(out);
        }
        return filled;
    }

    private static void fill(Sheet sheet, Row row, List<String> texts) {
        List<String> heads = List.of("Institución", "Nombre", "Tipo", "Objetivo principal");
        for (Cell head : sheet.getRow(0)) {
            int text = heads.indexOf(head.getStringCellValue());
            if (text >= 0) {
                row.createCell(head.getColumnIndex()).setCellValue(texts.get(text));
            }
        }
    }

    private void send(Path book) {
        page.locator("#file").setInputFiles(book);
        page.locator("#upload button[type=submit]").click();
        page.waitForURL("**/app/exchange/result.xhtml**");
        page.locator("[id='form:take-valid']").waitFor();
    }

    private void reasonsAreSeen() {
        assertThat(main())
                .contains("No se reconoce la institución «Ministerio de Marte»")
                .contains("Acciones, A5", "Ocurrencia");
        picture("takeover-findings");
    }

    private void takeTheValid() {
        click("take-valid");
        page.locator("h2:has-text('Se importaron 3 filas')").waitFor();
        picture("takeover-taken");
        open("/app/action/list.xhtml?period=" + CODE);
        assertThat(main()).contains("Ferias de salud", "2x1 para Migrantes", "Clínica Jurídica", "PMM-2017-0001");
    }

    private void closeAndSeal() {
        open(SHEET);
        assertThat(main()).contains("Instituciones participantes (3)");
        click("close");
        page.locator("a[href*='/app/period/seal.xhtml']").first().click();
        page.locator("[id$=':seal']").click();
        page.waitForURL("**/app/period/sealed.xhtml**");
    }

    private void figuresAgree() {
        open("/app/figures/list.xhtml?period=" + CODE);
        assertThat(main()).contains("Cifras definitivas");
        Rest unit = Rest.as("admin.unidad");
        assertThat(figure(unit, "reports.total")).isEqualTo("3");
        assertThat(figure(unit, "participants.total")).isEqualTo("3");
        assertThat(figure(unit, "reports.group.EF")).isEqualTo("1");
        assertThat(figure(unit, "reports.objective.15")).isEqualTo("1");
        assertThat(unit.read("/periods/" + CODE).getJsonObject("source").getString("document"))
                .isEqualTo("Informe Ejecutivo 2017");
    }

    /** From three reports that say no more than their names: nothing of the template needs what a former edition lacks. */
    private byte[] itsReportIsMade() throws IOException {
        open("/app/publication/documents.xhtml?period=" + CODE);
        click("generate");
        Locator made = page.locator("a[aria-label*='Informe Ejecutivo (PDF)']").first();
        made.waitFor();
        byte[] report = Files.readAllBytes(page.waitForDownload(made::click).path());
        Files.write(Path.of("target/stories/takeover-report.pdf"), report);
        return report;
    }

    private static void itSaysWhereItsDataComeFrom(byte[] report) throws IOException {
        try (PDDocument document = Loader.loadPDF(report)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("[\\s\\u00A0\\u202F\\u00AD]+", ""))
                    .contains("setomódeInformeEjecutivo2017,p.3,15/12/2017")
                    .contains("setomarondeInformeEjecutivo2017,p.3,15/12/2017")
                    .contains("noconstaquéinstitucionesfueroninvitadas")
                    .doesNotContain("firmóysostuvo", "laUnidadrevisó");
        }
    }

    private void theWorldReads(byte[] report) {
        page.locator("a[href*='/app/publication/publish.xhtml']").first().click();
        click("publish");
        page.waitForURL("**/app/publication/documents.xhtml**");
        page.locator("[role=status]").waitFor();
        assertThat(Rest.anonymous()
                        .get("/editions/" + CODE + "/documents/executive-report.pdf")
                        .body())
                .isEqualTo(report);
        open("/editions/" + CODE);
        picture("takeover-edition");
    }

    private static String figure(Rest unit, String code) {
        return unit.read("/periods/" + CODE + "/figures").getJsonArray("items").stream()
                .map(item -> item.asJsonObject())
                .filter(item -> item.getString("code").equals(code))
                .map(item -> item.getString("text"))
                .findFirst()
                .orElseThrow();
    }

    private void nobodyKnowsWhenTheyDelivered() {
        open("/app/period/missing.xhtml?period=" + CODE);
        assertThat(main()).contains("no consta cuándo entregó cada institución").doesNotContain("Sin entrega");
        picture("takeover-missing");
        Rest unit = Rest.as("admin.unidad");
        assertThat(Rest.text(unit.screen("/app/period/missing.csv?period=" + CODE))
                        .lines()
                        .skip(1))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row).matches(".*,UNRECORDED,,0,0,1,0,,[^,]*,,,no"));
        assertThat(unit.read("/periods/" + CODE + "/participations").getJsonArray("items"))
                .hasSize(3)
                .allSatisfy(one ->
                        assertThat(one.asJsonObject().getString("standing")).isEqualTo("UNRECORDED"))
                .allSatisfy(
                        one -> assertThat(one.asJsonObject().isNull("deadline")).isTrue());
    }

    private void citeATotal() {
        open("/app/figures/list.xhtml?period=" + CODE);
        press("Totales citados de otras ediciones");
        page.waitForURL("**/app/figures/cited.xhtml");
        press("Citar un total");
        field("edition").fill("2016");
        field("coverageStart").fill("2015-06-01");
        field("coverageEnd").fill("2016-06-30");
        field("figure").selectOption("reports.group.OSC");
        field("value").fill("0");
        field("document").fill("Informe Ejecutivo 2016");
        field("origin").fill("https://www.gob.mx/informe-2016");
        click("cite");
        page.locator("[role=alert]").waitFor();
        assertThat(main()).contains("La edición 2017 ya cubre alguno de estos días");
        picture("takeover-cite");
        field("coverageEnd").fill("2016-05-31");
        click("cite");
        page.waitForURL("**/app/figures/cited.xhtml?done=cited");
        assertThat(main()).contains("Informe Ejecutivo 2016, https://www.gob.mx/informe-2016");
        picture("takeover-cited");
        press("Corregir o quitar");
        field("reason").fill("Se cita de prueba");
        click("remove");
        page.waitForURL("**/app/figures/cited.xhtml?done=removed");
        assertThat(main()).doesNotContain("Informe Ejecutivo 2016");
    }

    private void citeMany() throws IOException {
        page.locator("summary:has-text('Citar muchos a la vez')").click();
        Download template = page.waitForDownload(
                () -> page.locator("a[href='/app/figures/totals-template']").click());
        sendTotals(template, CODE);
        page.locator("[role=alert] li").first().waitFor();
        assertThat(main()).contains("No se citó ningún total", "Fila 2: La edición 2017 está en el sistema");
        picture("takeover-totals");
        page.locator("summary:has-text('Citar muchos a la vez')").click();
        sendTotals(template, "2016");
        page.waitForURL("**/app/figures/cited.xhtml?done=gathered");
        assertThat(main()).contains("Informe Ejecutivo de entonces", "15/12/2016");
        assertThat(Rest.as("ejecutiva.unidad").read("/cited-totals").getJsonArray("items"))
                .map(item -> item.asJsonObject())
                .filteredOn(item -> item.getString("edition").equals("2016"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.getInt("value")).isEqualTo(21);
                    assertThat(item.getJsonObject("source").getString("document"))
                            .isEqualTo("Informe Ejecutivo de entonces");
                });
        assertThat(Rest.as("enlace.sep").get("/cited-totals").statusCode()).isEqualTo(403);
    }

    private void sendTotals(Download template, String edition) throws IOException {
        Path filled = Files.createTempFile("totales", ".xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(template.path()));
                OutputStream out = Files.newOutputStream(filled)) {
            List<String> texts = List.of(
                    edition,
                    "01/06/2015",
                    "31/05/2016",
                    "Instituciones participantes",
                    "21",
                    "Informe Ejecutivo de entonces",
                    "p. 9",
                    "15/12/2016");
            Row row = book.getSheet("Totales").createRow(1);
            for (int column = 0; column < texts.size(); column++) {
                row.createCell(column).setCellValue(texts.get(column));
            }
            book.write(out);
        }
        page.locator("#file").setInputFiles(filled);
        page.locator("#upload button[type=submit]").click();
    }

    private void click(String button) {
        page.locator("[id$=':" + button + "']").first().click();
    }

    private Locator field(String name) {
        return page.locator("[id='form:" + name + "']");
    }

    private String main() {
        return page.locator("main").innerText();
    }
}
