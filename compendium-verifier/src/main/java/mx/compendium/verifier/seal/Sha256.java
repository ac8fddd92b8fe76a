package mx.compendium.verifier.seal;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Digests (FIPS 180-4). */
public final class Sha256 {

    private Sha256() {}

    /** What was read of a stream. */
    public record Of(String hex, long size, int crc) {}

    public static Of of(InputStream bytes) throws IOException {
        MessageDigest digest = digest();
        CRC32 crc = new CRC32();
        long size = 0;
        byte[] part = new byte[1 << 15];
        for (int count = bytes.read(part); count >= 0; count = bytes.read(part)) {
            digest.update(part, 0, count);
            crc.update(part, 0, count);
            size += count;
        }
        return new Of(hex(digest.digest()), size, (int) crc.getValue());
    }

    static byte[] of(byte[]... parts) {
        MessageDigest digest = digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
