package mx.compendium.publication.gateway;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.function.Supplier;
import mx.compendium.kernel.Installation;
import mx.compendium.publication.BundleSigner;

/** Signs with the RSA key of a file: PKCS #8 in PEM, as {@code openssl genpkey -algorithm RSA} writes it. */
@Dependent
public class KeyFileSigner implements BundleSigner {

    /** Asked for at each use: who only reads published editions needs no key. */
    private final Supplier<Path> file;

    @Inject
    public KeyFileSigner(Installation installation) {
        this.file = installation::signingKey;
    }

    public KeyFileSigner(Path file) {
        this.file = () -> file;
    }

    @Override
    public byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw unusable(broken);
        }
    }

    @Override
    public byte[] publicKey() {
        try {
            RSAPrivateCrtKey key = key();
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()))
                    .getEncoded();
        } catch (GeneralSecurityException broken) {
            throw unusable(broken);
        }
    }

    private RSAPrivateCrtKey key() throws GeneralSecurityException {
        try {
            String pem = Files.readString(file.get(), StandardCharsets.US_ASCII);
            String base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException | ClassCastException other) {
            throw unusable(other);
        }
    }

    private IllegalStateException unusable(Exception why) {
        return new IllegalStateException(file.get() + " is not an RSA key in PKCS #8 PEM", why);
    }
}
