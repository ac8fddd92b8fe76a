package mx.compendium.publication.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import mx.compendium.template.Palette;
import org.junit.jupiter.api.Test;

/** The picture by which others announce an edition. */
class SharedCardTest {

    private static final Palette PALETTE =
            new Palette("#611232", "#9b2247", "#1e5b4f", "#a57f2c", "#e6d194", "#161a1d", "#b8a88a", "#f4e9ec");

    @Test
    void a_card_has_the_size_networks_take_the_colours_of_the_edition_and_its_bars() throws IOException {
        List<Long> counts = LongStream.rangeClosed(1, 23).boxed().toList();
        byte[] png = SharedCard.png(
                "Secretaría de Gobernación",
                "2023",
                "Compendio de programas, acciones y buenas prácticas para una migración segura, ordenada y regular 2023",
                counts,
                PALETTE);
        Files.write(Path.of("target/card.png"), png);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1200, 630);
        assertThat(new Color(image.getRGB(3, 3))).isEqualTo(Color.decode("#611232"));
        assertThat(new Color(image.getRGB(1190, 600))).isEqualTo(Color.decode("#9b2247"));
        assertThat(coloured(image, Color.WHITE)).isGreaterThan(5000);
    }

    private static long coloured(BufferedImage image, Color colour) {
        long found = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                found += image.getRGB(x, y) == colour.getRGB() ? 1 : 0;
            }
        }
        return found;
    }
}
