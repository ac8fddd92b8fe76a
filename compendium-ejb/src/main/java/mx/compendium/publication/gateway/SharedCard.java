package mx.compendium.publication.gateway;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import mx.compendium.template.Palette;

/** The picture by which others announce an edition: its cover at 1200 by 630 (https://ogp.me), in the colours of the edition. */
public final class SharedCard {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int MARGIN = 72;
    private static final int TALLEST = 190;
    private static final double GAP = 8;
    private static final int LINES = 2;
    private static final List<Integer> SIZES = List.of(54, 46, 38, 30);

    private static final GlyphText HEADING = new GlyphText("BarlowCondensed-SemiBold.ttf");
    private static final GlyphText TEXT = new GlyphText("NotoSans-Regular.ttf");

    private SharedCard() {}

    /**
     * As PNG.
     *
     * @param counts actions by objective
     */
    public static byte[] png(String publisher, String code, String title, List<Long> counts, Palette palette) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.decode(palette.primary()));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        bars(pen, counts, palette);
        pen.setColor(Color.decode(palette.tint()));
        pen.fill(TEXT.at(MARGIN, 92, publisher, 30));
        pen.setColor(Color.WHITE);
        pen.fill(HEADING.at(MARGIN, 268, code, 200));
        title(pen, title);
        pen.dispose();
        return encoded(image);
    }

    /** In the largest letters in which it fits. */
    private static void title(Graphics2D pen, String title) {
        int size = SIZES.stream()
                .filter(one -> lines(title, one).size() <= LINES)
                .findFirst()
                .orElse(SIZES.get(SIZES.size() - 1));
        List<String> lines = lines(title, size);
        for (int i = 0; i < lines.size(); i++) {
            pen.fill(HEADING.at(MARGIN, 340 + 1.1 * size * i, lines.get(i), size));
        }
    }

    private static void bars(Graphics2D pen, List<Long> counts, Palette palette) {
        long most = counts.stream().mapToLong(Long::longValue).max().orElse(1);
        double width = (WIDTH - GAP * (counts.size() - 1)) / Math.max(1, counts.size());
        for (int i = 0; i < counts.size(); i++) {
            double height = TALLEST * (double) counts.get(i) / Math.max(1, most);
            double x = i * (width + GAP);
            pen.setColor(Color.decode(palette.primaryBright()));
            pen.fill(new Rectangle2D.Double(x, HEIGHT - height, width, height));
            pen.setColor(Color.decode(palette.tint()));
            pen.fill(new Rectangle2D.Double(x, HEIGHT - height, width, 3));
        }
    }

    /** As many words in a line as fit. */
    private static List<String> lines(String title, double size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : title.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (HEADING.width(longer, size) > WIDTH - 2.0 * MARGIN && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static byte[] encoded(BufferedImage image) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
