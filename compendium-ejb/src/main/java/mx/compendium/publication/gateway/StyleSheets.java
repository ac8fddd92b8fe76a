package mx.compendium.publication.gateway;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamSource;

/** The style sheets of this feature, which include each other by name and nothing else. */
final class StyleSheets {

    private StyleSheets() {}

    static Templates of(String name) {
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setURIResolver((included, base) -> new StreamSource(ClasspathResources.stream(included)));
        try (InputStream in = ClasspathResources.stream(name)) {
            return factory.newTemplates(new StreamSource(in));
        } catch (IOException | TransformerException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
