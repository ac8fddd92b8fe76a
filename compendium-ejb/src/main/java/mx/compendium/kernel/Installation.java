package mx.compendium.kernel;

import jakarta.enterprise.context.Dependent;
import java.nio.file.Path;

/** What the environment says of this installation; see docs/operations.md. */
@Dependent
public class Installation {

    /** Public base address without a slash at its end; printed in documents and mail. */
    public String publicAddress() {
        String address = demanded("COMPENDIUM_PUBLIC_URL");
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** Folder of the finished documents. */
    public Path files() {
        return Path.of(demanded("COMPENDIUM_FILES"));
    }

    /** File of the private key this installation signs its bundles with. */
    public Path signingKey() {
        return Path.of(demanded("COMPENDIUM_SIGNING_KEY"));
    }

    /** Whether a mail server is named; without one nothing is tried, so that no message goes astray. */
    public boolean sendsMail() {
        String host = System.getenv("COMPENDIUM_SMTP_HOST");
        return host != null && !host.isBlank();
    }

    private static String demanded(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The environment does not say " + name);
        }
        return value;
    }
}
