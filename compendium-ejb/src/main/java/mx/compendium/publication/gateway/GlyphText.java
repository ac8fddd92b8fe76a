package mx.compendium.publication.gateway;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Text as outlines of one of our fonts: a server without fonts of its own draws it too. */
final class GlyphText {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unit;

    /** @param file name of a font of this feature */
    GlyphText(String file) {
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(ClasspathResources.bytes("fonts/" + file)));
            glyphs = font.getUnicodeCmapLookup();
            unit = 1.0 / font.getUnitsPerEm();
        } catch (IOException damaged) {
            throw new UncheckedIOException(file, damaged);
        }
    }

    /** How wide a text is, in the unit of its size. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(sign -> advance(sign) * size).sum();
    }

    private double advance(int sign) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(sign)) * unit;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** The outlines of a text from a point on its base line. */
    GeneralPath at(double x, double y, String text, double size) {
        GeneralPath path = new GeneralPath();
        double pen = x;
        for (int sign : text.codePoints().toArray()) {
            path.append(outline(sign).createTransformedShape(placed(pen, y, size * unit)), false);
            pen += advance(sign) * size;
        }
        return path;
    }

    private GeneralPath outline(int sign) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(sign));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static AffineTransform placed(double x, double y, double scale) {
        return new AffineTransform(scale, 0, 0, -scale, x, y);
    }
}
