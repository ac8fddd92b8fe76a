package mx.compendium.ground;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as Keycloak stores it. Hashed once for all accounts of the demonstration, because hashing 125 times would keep
 * the first start busy for many seconds; at the first login Keycloak replaces it by its own, stronger form.
 */
final class PasswordHash {

    private static final int ITERATIONS = 210_000;
    private static final int BITS = 512;

    private PasswordHash() {}

    static JsonObject credential(String password) {
        byte[] salt = "demonstration-16".getBytes(StandardCharsets.US_ASCII);
        Base64.Encoder encoder = Base64.getEncoder();
        JsonObject secret = Json.createObjectBuilder()
                .add("value", encoder.encodeToString(hash(password, salt)))
                .add("salt", encoder.encodeToString(salt))
                .build();
        JsonObject parameters = Json.createObjectBuilder()
                .add("hashIterations", ITERATIONS)
                .add("algorithm", "pbkdf2-sha512")
                .build();
        return Json.createObjectBuilder()
                .add("type", "password")
                .add("secretData", secret.toString())
                .add("credentialData", parameters.toString())
                .build();
    }

    private static byte[] hash(String password, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
