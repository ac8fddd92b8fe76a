package mx.compendium.ground;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The passwords of this machine's instance: made once at random, kept in one file only its owner can read. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path directory) {
        Secrets secrets = new Secrets(directory.resolve("secrets.properties"));
        secrets.load();
        return secrets;
    }

    public String superuserPassword() {
        return get("postgres.superuser.password");
    }

    public String databasePassword() {
        return get("compendium.database.password");
    }

    public String keycloakDatabasePassword() {
        return get("keycloak.database.password");
    }

    public String keycloakAdminPassword() {
        return get("keycloak.admin.password");
    }

    public String clientSecret() {
        return get("compendium-web.client.secret");
    }

    /** File of the key that signs the bundles of this machine: RSA of 3072 bits, PKCS #8 in PEM, made once. */
    public synchronized Path signingKey() {
        Path key = file.resolveSibling("signing-key.pem");
        if (!Files.exists(key)) {
            write(key, pem(rsa()));
        }
        return key;
    }

    private static byte[] rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(3072);
            return generator.generateKeyPair().getPrivate().getEncoded();
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java platform has RSA", every);
        }
    }

    private static String pem(byte[] der) {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n";
    }

    private static void write(Path ours, String text) {
        try {
            Files.createFile(ours, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(ours, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized String get(String name) {
        String value = values.getProperty(name);
        if (value == null) {
            value = random();
            values.setProperty(name, value);
            save();
        }
        return value;
    }

    /** 24 random bytes in letters, digits, "-" and "_": safe in every file and address they are put into. */
    static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void load() {
        if (!Files.exists(file)) {
            return;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException e) {
            throw new Refusal("The secrets file " + file + " cannot be read", e);
        }
    }

    private void save() {
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, "Made at random for this machine; whoever reads this file can read the database");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
