package mx.compendium.publication.gateway;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.UserAgent;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.jspecify.annotations.Nullable;

/** A drawing as a picture of points, painted by Batik, which FOP brings, with the fonts of the documents. */
final class SvgPicture extends ImageTranscoder {

    /** Millimetres a point of the picture: 216 points an inch, three for one of the drawing. */
    private static final float POINT = 25.4f / 216;

    private @Nullable BufferedImage painted;

    private SvgPicture() {}

    static byte[] png(byte[] svg) {
        SvgPicture picture = new SvgPicture();
        picture.addTranscodingHint(KEY_PIXEL_UNIT_TO_MILLIMETER, POINT);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            picture.transcode(new TranscoderInput(new ByteArrayInputStream(svg)), new TranscoderOutput());
            ImageIO.write(Objects.requireNonNull(picture.painted), "png", out);
            return out.toByteArray();
        } catch (TranscoderException e) {
            throw new IllegalStateException("the drawing could not be painted", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public BufferedImage createImage(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    @Override
    public void writeImage(BufferedImage image, TranscoderOutput output) {
        painted = image;
    }

    @Override
    protected UserAgent createUserAgent() {
        return new SVGAbstractTranscoderUserAgent() {
            @Override
            public FontFamilyResolver getFontFamilyResolver() {
                return DrawingFonts.INSTANCE;
            }
        };
    }
}
