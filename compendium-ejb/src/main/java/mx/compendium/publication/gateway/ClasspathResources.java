package mx.compendium.publication.gateway;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** What the layout may read: resources of this feature on the class path, nothing else, neither file nor network. */
final class ClasspathResources implements ResourceResolver {

    static final URI BASE = URI.create("classpath:/mx/compendium/publication/");

    /** A resource of this feature; the program is broken without it. */
    static InputStream stream(String name) {
        String path = BASE.getPath() + name;
        return Objects.requireNonNull(ClasspathResources.class.getResourceAsStream(path), path);
    }

    /** All of it. */
    static byte[] bytes(String name) {
        try (InputStream in = stream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    @Override
    public Resource getResource(URI uri) throws IOException {
        InputStream in = uri.toString().startsWith(BASE.toString())
                ? ClasspathResources.class.getResourceAsStream(uri.getPath())
                : null;
        if (in == null) {
            throw new FileNotFoundException(uri.toString());
        }
        return new Resource(in);
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("nothing is written beside the document: " + uri);
    }
}
