package mx.compendium.publication.gateway;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.batik.bridge.FontFace;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.gvt.font.AWTFontFamily;
import org.apache.batik.gvt.font.GVTFontFace;
import org.apache.batik.gvt.font.GVTFontFamily;

/** The fonts of the documents for a drawing that is painted; no font of the machine. */
final class DrawingFonts implements FontFamilyResolver {

    static final DrawingFonts INSTANCE = new DrawingFonts();

    private static final String DISPLAY = "Barlow Condensed";

    private final GVTFontFamily text = family("Noto Sans", "fonts/NotoSans-Regular.ttf");
    private final GVTFontFamily display = family(DISPLAY, "fonts/BarlowCondensed-SemiBold.ttf");

    private DrawingFonts() {}

    private static GVTFontFamily family(String name, String resource) {
        try (InputStream in = ClasspathResources.stream(resource)) {
            return new AWTFontFamily(new GVTFontFace(name), Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    @Override
    public GVTFontFamily resolve(String name) {
        return name.equals(DISPLAY) ? display : text;
    }

    @Override
    public GVTFontFamily resolve(String name, FontFace face) {
        return resolve(name);
    }

    @Override
    public GVTFontFamily loadFont(InputStream in, FontFace face) {
        throw new UnsupportedOperationException("a drawing brings no font");
    }

    @Override
    public GVTFontFamily getDefault() {
        return text;
    }

    @Override
    public GVTFontFamily getFamilyThatCanDisplay(char sign) {
        return text;
    }
}
