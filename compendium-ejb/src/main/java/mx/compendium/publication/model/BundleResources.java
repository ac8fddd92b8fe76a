package mx.compendium.publication.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files of the bundle that are the same in every edition. */
final class BundleResources {

    private BundleResources() {}

    static byte[] bytes(String name) {
        try (InputStream resource = BundleResources.class.getResourceAsStream("/mx/compendium/publication/" + name)) {
            if (resource == null) {
                throw new IllegalStateException("the application lacks " + name);
            }
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
