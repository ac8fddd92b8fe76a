package mx.compendium.publication.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.compendium.publication.Letterhead;
import mx.compendium.publication.Samples;
import mx.compendium.publication.ViewBar;
import mx.compendium.publication.ViewPage;
import mx.compendium.statistics.StateEntry;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The one page of a view: as it mostly is, and with the longest words anybody may choose. */
class ViewPagePdfTest {

    private static final String ALL = "Todas las acciones aceptadas";
    private static final String LONGEST =
            "Objetivos 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,"
                    + " 21, 22 y 23 · Comisión Nacional para Prevenir y Erradicar la Violencia Contra las Mujeres y Coordinación"
                    + " General de la Comisión Mexicana de Ayuda a Refugiados de la Subsecretaría de Derechos Humanos, Población y"
                    + " Migración · Se realiza en Veracruz de Ignacio de la Llave · Buena práctica · Personas solicitantes de asilo"
                    + " y refugiadas";

    @Test
    void it_is_one_page_also_with_the_longest_filters() throws IOException {
        assertThat(Pages.of(render("plain", page(ALL, "?period=2023"))).texts()).hasSize(1);
        Pages longest = Pages.of(render(
                "longest",
                page(
                        LONGEST,
                        "?period=2023&objective=" + "12%2C".repeat(23)
                                + "&institution=CONAVIM&territory=30&type=GOOD_PRACTICE&population=ASYLUM_SEEKERS")));
        assertThat(longest.texts()).hasSize(1);
        assertThat(longest.text()).contains(Pages.flat("personas en tránsito"), Pages.flat("refugiadas"));
    }

    @Test
    void it_is_accessible_and_fit_for_the_archive() {
        for (String filters : List.of(ALL, LONGEST)) {
            byte[] pdf = render("checked", page(filters, "?period=2023"));
            assertThat(Conformance.objections(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(Conformance.objections(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        }
    }

    @Test
    void the_same_view_gives_the_same_bytes_and_another_gives_others() {
        byte[] once = render("once", page(ALL, "?period=2023"));
        assertThat(render("again", page(ALL, "?period=2023"))).isEqualTo(once);
        assertThat(render("other", page(LONGEST, "?period=2023"))).isNotEqualTo(once);
    }

    @Test
    void every_number_stands_in_it_and_the_drawings_are_told() throws IOException {
        Pages pages = Pages.of(render("told", page(ALL, "?period=2023")));
        assertThat(pages.text())
                .contains(Pages.flat("7. Reducir vulnerabilidades 46 44 +2"), Pages.flat("R-01"), "period=2023");
        assertThat(pages.figures())
                .hasSize(2)
                .anySatisfy(told -> assertThat(told).contains("Guerrero: 8"))
                .anySatisfy(told -> assertThat(told).contains("https://compendio.example.mx/app/figures/dashboard"));
    }

    private static byte[] render(String name, ViewPage page) {
        Letterhead letterhead = new Letterhead(
                "Secretaría de Gobernación",
                "Unidad de Política Migratoria, Registro e Identidad de Personas",
                "Pacto Mundial para una Migración Segura, Ordenada y Regular",
                "https://compendio.example.mx",
                Samples.PALETTE);
        byte[] pdf = Typesetting.of(Manuscript.of(page, letterhead), percent -> {});
        try {
            Path folder = Files.createDirectories(Path.of("target/view-pages"));
            Files.write(folder.resolve(name + ".pdf"), pdf);
        } catch (IOException cannot) {
            throw new java.io.UncheckedIOException(cannot);
        }
        return pdf;
    }

    private static ViewPage page(String filters, String query) {
        return new ViewPage(
                new ViewPage.Words(
                        "es-MX",
                        "Panorama de 2023",
                        "Junio de 2022 a junio de 2023",
                        "Datos sellados el 14 de agosto de 2023, 10:00 (hora del centro de México).",
                        "Huella de los datos (SHA-256): " + "0123456789abcdef".repeat(4),
                        filters,
                        "Cada acción aceptada cuenta una sola vez, bajo su objetivo principal y su institución responsable"
                                + " (R-01, R-02). Base: reportes. Porcentajes truncados a dos decimales (R-03).",
                        "Abrir esta vista",
                        "Edición de demostración. Contiene datos sintéticos y no es un documento oficial.",
                        "Concepto",
                        "Cambio"),
                "2023",
                "2022",
                List.of(
                        new ViewPage.Headline("356", "acciones reportadas", "+10 (+2.89%) frente a 346 en 2022"),
                        new ViewPage.Headline("60", "instituciones participantes, de 60 invitadas", "+4 frente a 56"),
                        new ViewPage.Headline(
                                "23 de 23", "objetivos con al menos una acción", "+1 frente a 22 en 2022"),
                        new ViewPage.Headline("36.51%", "de las acciones están en los objetivos 1, 7 y 15", null),
                        new ViewPage.Headline(
                                "23.03%",
                                "de las acciones se dirigen principalmente a niñas, adolescentes y mujeres",
                                "82 acciones. Igual que en 2022")),
                new ViewPage.Charts(
                        new ViewPage.Section(
                                "Los objetivos 1, 7 y 15 concentran 36.51% de las acciones",
                                "Barra: 2023; trazo: 2022.", objectives()),
                        new ViewPage.Section("Administración Pública Federal: 42.98% de las acciones", "", groups()),
                        new ViewPage.Section("Programa: 44.94% de las acciones", "", types())),
                new ViewPage.Section(
                        "Participan 16 gobiernos estatales",
                        "Acciones de los gobiernos estatales; cuanto más oscuro, más. Rayado: no participa, que no es cero.",
                        List.of(new ViewBar("12", "Guerrero", 8, 7L), new ViewBar("09", "Ciudad de México", 19, 12L))),
                states(),
                "/app/figures/dashboard.xhtml" + query,
                Instant.parse("2023-08-14T16:00:00Z"));
    }

    private static List<ViewBar> objectives() {
        Map<Integer, String> names = Map.of(
                7,
                "Reducir vulnerabilidades",
                12,
                "Verificación de antecedentes y derivación",
                18,
                "Desarrollo y reconocimiento de competencias",
                23,
                "Cooperación con personas en tránsito");
        return IntStream.rangeClosed(1, 23)
                .mapToObj(number -> new ViewBar(
                        String.valueOf(number),
                        number + ". " + names.getOrDefault(number, "Acceso a los servicios básicos"),
                        number == 7 ? 46 : 2 + number * 37 % 31,
                        number == 7 ? 44L : 1 + number * 31L % 29))
                .toList();
    }

    private static List<ViewBar> groups() {
        return Stream.of(
                        "Administración Pública Federal",
                        "Entidades federativas",
                        "Organismos constitucionales autónomos",
                        "Cámaras del Congreso",
                        "Poder Judicial",
                        "Organizaciones de la sociedad civil")
                .map(name -> new ViewBar(name, name, name.length() * 4L, name.length() * 3L))
                .toList();
    }

    private static List<ViewBar> types() {
        return Stream.of("Programa", "Acción", "Buena práctica")
                .map(name -> new ViewBar(name, name, name.length() * 10L, null))
                .toList();
    }

    private static List<StateEntry> states() {
        return IntStream.rangeClosed(1, 32)
                .mapToObj(number -> new StateEntry("%02d".formatted(number), "Estado " + number, "E" + number))
                .toList();
    }
}
