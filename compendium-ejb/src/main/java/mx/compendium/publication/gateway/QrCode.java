package mx.compendium.publication.gateway;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import mx.compendium.publication.QrPicture;
import mx.compendium.publication.model.Shape;

/** An address as a QR code: one path, one square a module, with the four modules of quiet zone the standard asks for. */
public final class QrCode {

    private static final int QUIET = 4;
    private static final double SIZE = 88;

    private QrCode() {}

    static Shape of(String address, String ink) {
        ByteMatrix modules = encode(address);
        return Shape.square(SIZE, modules.getWidth() + 2 * QUIET, path(modules), ink);
    }

    /** For a page that brings its own colours. */
    public static QrPicture picture(String address) {
        ByteMatrix modules = encode(address);
        int units = modules.getWidth() + 2 * QUIET;
        return new QrPicture("0 0 " + units + " " + units, path(modules));
    }

    private static String path(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    private static ByteMatrix encode(String address) {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException(address, e);
        }
    }
}
