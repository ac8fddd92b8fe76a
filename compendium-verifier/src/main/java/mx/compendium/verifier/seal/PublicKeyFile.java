package mx.compendium.verifier.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import mx.compendium.verifier.bundle.Refused;

/** {@code key.pem} and what it can tell of {@code manifest.sig}. */
public final class PublicKeyFile {

    static final String NAME = "key.pem";
    static final String SIGNATURE = "manifest.sig";
    private static final String HEAD = "-----BEGIN PUBLIC KEY-----\n";
    private static final String FOOT = "-----END PUBLIC KEY-----\n";
    private static final int SMALLEST = 2048;
    private static final int LARGEST = 8192;

    private final byte[] der;
    private final PublicKey key;

    private PublicKeyFile(byte[] der, PublicKey key) {
        this.der = der;
        this.key = key;
    }

    /** Strictly as RFC 7468 writes it: one key has one text. */
    public static PublicKeyFile read(String pem) {
        if (!pem.startsWith(HEAD) || !pem.endsWith(FOOT) || pem.length() < HEAD.length() + FOOT.length()) {
            throw new Refused("key.form", NAME);
        }
        String body = pem.substring(HEAD.length(), pem.length() - FOOT.length());
        byte[] der = decoded(body.replace("\n", ""));
        String again = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n";
        if (!body.equals(again)) {
            throw new Refused("key.form", NAME);
        }
        return new PublicKeyFile(der, rsa(der));
    }

    private static PublicKey rsa(byte[] der) {
        try {
            PublicKey key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
            int bits = key instanceof RSAPublicKey rsa ? rsa.getModulus().bitLength() : 0;
            if (bits < SMALLEST || bits > LARGEST || !Arrays.equals(key.getEncoded(), der)) {
                throw new Refused("key.rsa", NAME);
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new Refused("key.rsa", NAME);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new Refused("key.form", NAME);
        }
    }

    /** SHA-256 of the key in DER, in hexadecimal. */
    public String fingerprint() {
        return Sha256.hex(Sha256.of(der));
    }

    /** Whether the one line of Base64 is this key's signature of the manifest. */
    public boolean signed(String manifest, String base64) {
        try {
            byte[] signature = Base64.getDecoder().decode(base64);
            Signature check = Signature.getInstance("SHA256withRSA");
            check.initVerify(key);
            check.update(manifest.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature)
                    && Base64.getEncoder().encodeToString(signature).equals(base64);
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return false;
        }
    }
}
