package mx.compendium.publication;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The acuse of a delivery as a file. */
public final class ReceiptFile {

    private final String fileName;
    private final byte[] bytes;

    public ReceiptFile(String fileName, byte[] bytes) {
        this.fileName = fileName;
        this.bytes = bytes.clone();
    }

    public String fileName() {
        return fileName;
    }

    public int size() {
        return bytes.length;
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
