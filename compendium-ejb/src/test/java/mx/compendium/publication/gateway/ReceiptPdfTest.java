package mx.compendium.publication.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import mx.compendium.action.DeliveryKind;
import mx.compendium.action.DeliveryReceipt;
import mx.compendium.action.DeliveryRow;
import mx.compendium.action.DeliveryTiming;
import mx.compendium.publication.Letterhead;
import mx.compendium.publication.Samples;
import mx.compendium.publication.model.Receipt;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The acuse an institution keeps, with one of everything. */
class ReceiptPdfTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Test
    void the_same_delivery_gives_the_same_bytes_and_another_gives_others() {
        assertThat(render(delegated(3))).isEqualTo(render(delegated(3))).isNotEqualTo(render(delegated(2)));
    }

    @Test
    void it_is_accessible_and_fit_for_the_archive() {
        byte[] pdf = render(delegated(3));
        assertThat(Conformance.objections(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.objections(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void it_names_folio_instant_zone_timing_both_persons_and_every_report_with_its_digest() throws IOException {
        Pages pages = Pages.of(render(delegated(40)));
        assertThat(pages.texts())
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(Pages.flat(page))
                        .contains(Pages.flat("ACUSE-2024-EF-GRO-01"), Pages.flat("Edición de demostración")));
        assertThat(pages.text())
                .contains(
                        Pages.flat("22 de noviembre de 2026, 15:04:05 (hora del centro de México)"),
                        Pages.flat("Con prórroga"),
                        Pages.flat("40 acciones"),
                        Pages.flat("Firmó Enlace de Guerrero"),
                        Pages.flat("En representación de Titular de Guerrero"),
                        "PMM-2024-0040",
                        DIGEST);
        assertThat(pages.figures()).singleElement().asString().contains("/receipts/ACUSE-2024-EF-GRO-01?sha256=");
    }

    @Test
    void a_nil_report_says_why_and_lists_nothing() throws IOException {
        byte[] pdf = render(nil());
        assertThat(Pages.of(pdf).text())
                .contains(Pages.flat("Acuse de reporte en ceros"), Pages.flat("Razón No hubo programas"))
                .doesNotContain(Pages.flat("Acciones entregadas"));
        assertThat(Conformance.objections(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static byte[] render(DeliveryReceipt delivery) {
        Letterhead letterhead = new Letterhead(
                "Secretaría de Gobernación",
                "Unidad de Política Migratoria, Registro e Identidad de Personas",
                "Pacto Mundial para una Migración Segura, Ordenada y Regular",
                "https://compendio.example.mx",
                Samples.PALETTE);
        byte[] pdf = new ReceiptPdf().render(new Receipt(delivery, letterhead, true));
        keep(delivery.row().kind().name() + "-" + delivery.items().size(), pdf);
        return pdf;
    }

    /** For eyes. */
    private static void keep(String name, byte[] pdf) {
        try {
            Path folder = Files.createDirectories(Path.of("target/receipts"));
            Files.write(folder.resolve(name + ".pdf"), pdf);
        } catch (IOException cannot) {
            throw new java.io.UncheckedIOException(cannot);
        }
    }

    private static DeliveryReceipt delegated(int reports) {
        List<DeliveryReceipt.Item> items = IntStream.rangeClosed(1, reports)
                .mapToObj(i -> new DeliveryReceipt.Item(
                        new UUID(0, i),
                        "PMM-2024-%04d".formatted(i),
                        "Ferias de registro civil y de salud para personas migrantes en retorno, etapa " + i,
                        DIGEST))
                .toList();
        return new DeliveryReceipt(
                row(DeliveryKind.REPORTS, "Titular de Guerrero", DeliveryTiming.WITH_EXTENSION, reports, null), items);
    }

    private static DeliveryReceipt nil() {
        return new DeliveryReceipt(
                row(DeliveryKind.NIL, null, DeliveryTiming.ON_TIME, 0, "No hubo programas en el periodo"), List.of());
    }

    private static DeliveryRow row(
            DeliveryKind kind, String onBehalfOf, DeliveryTiming timing, int reports, String nilReason) {
        return new DeliveryRow(
                new UUID(0, 0),
                "2024",
                "EF-GRO",
                "Gobierno del Estado de Guerrero",
                1,
                "ACUSE-2024-EF-GRO-01",
                kind,
                Instant.parse("2026-11-22T21:04:05.123456Z"),
                "Enlace de Guerrero",
                onBehalfOf,
                timing,
                reports,
                nilReason,
                DIGEST.substring(0, 62) + "%02d".formatted(reports));
    }
}
