package mx.compendium.publication.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import mx.compendium.publication.ChartForm;
import mx.compendium.publication.ChartSheet;
import mx.compendium.publication.Samples;
import mx.compendium.publication.ViewBar;
import mx.compendium.publication.model.ViewArt;
import mx.compendium.statistics.StateEntry;
import org.junit.jupiter.api.Test;

/** Every form of a chart as a drawing with its words, and as a picture of it. */
class SvgPictureTest {

    private static final String CAPTION =
            "Panorama de 2023. Acciones aceptadas por objetivo principal; suman el total. Base: reportes (R-02). Datos"
                    + " sellados el 14 ago. 2023, 10:00.";

    @Test
    void bars_the_country_a_grid_and_parts_become_pictures_in_the_colours_of_the_documents() throws IOException {
        List<ViewBar> bars = List.of(
                new ViewBar("07", "Chiapas", 20, 18L),
                new ViewBar("12", "Guerrero", 8, 7L),
                new ViewBar("28", "Comisión Ejecutiva Estatal de Atención a Víctimas de Tamaulipas", 5, 0L));
        List<StateEntry> states = IntStream.rangeClosed(1, 32)
                .mapToObj(number -> new StateEntry("%02d".formatted(number), "Estado " + number, "E" + number))
                .toList();
        assertPainted("bars", new ChartForm.Bars(bars, "2023", "2022"));
        assertPainted("country", new ChartForm.Country(bars, states));
        assertPainted(
                "grid",
                new ChartForm.Grid(
                        List.of("APF", "EF", "OCA", "LEG", "JUD", "OSC", "Suma"),
                        List.of(
                                new ChartForm.Line("1. Datos", List.of(20L, 12L, 0L, 1L, 0L, 3L, 36L)),
                                new ChartForm.Line("2. Minimizar factores", List.of(5L, 2L, 1L, 0L, 0L, 0L, 8L)))));
        assertPainted(
                "parts",
                new ChartForm.Parts(
                        List.of("Mujeres", "Hombres", "Diversidad sexual", "No especificado"),
                        List.of(
                                new ChartForm.Divided(
                                        "personas, alcance directo", 20053, Arrays.asList(11706L, 8347L, null, null)),
                                new ChartForm.Divided(
                                        "obras, alcance directo", 89, Arrays.asList(null, null, null, null)))));
    }

    private static void assertPainted(String name, ChartForm form) throws IOException {
        ChartSheet sheet = new ChartSheet("Los objetivos 1, 7 y 15 concentran 36.51% de las acciones", CAPTION, form);
        byte[] png = Typesetting.of(Manuscript.of(ViewArt.of(sheet, Samples.PALETTE)), percent -> {});
        Files.write(Files.createDirectories(Path.of("target/pictures")).resolve(name + ".png"), png);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isEqualTo(1542);
        assertThat(picture.getRGB(1, 1)).isEqualTo(0xffffffff);
        int primary = 0xff000000 | Integer.parseInt(Samples.PALETTE.primary().substring(1), 16);
        assertThat(IntStream.range(0, picture.getWidth() * picture.getHeight())
                        .map(at -> picture.getRGB(at % picture.getWidth(), at / picture.getWidth()))
                        .anyMatch(colour -> colour == primary))
                .as(name)
                .isTrue();
    }
}
