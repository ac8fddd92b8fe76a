package mx.compendium.publication.gateway;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.function.IntConsumer;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.SAXException;

/** XML to tagged PDF by XSLT and FOP. The factories are the JDK's and ours: what else lies on a server's class path does not matter. */
final class FoLayout {

    private final FopFactory fop;
    private final Templates styleSheet;

    FoLayout(String styleSheet) {
        this.fop = factory();
        this.styleSheet = templates(styleSheet);
    }

    private static FopFactory factory() {
        try (InputStream in = resource("fop.xml")) {
            return new FopConfParser(in, ClasspathResources.BASE, new ClasspathResources())
                    .getFopFactoryBuilder()
                    .build();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("fop.xml", e);
        }
    }

    private static Templates templates(String name) {
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setURIResolver((included, base) -> new StreamSource(resource(included)));
        try (InputStream in = resource(name)) {
            return factory.newTemplates(new StreamSource(in));
        } catch (IOException | TransformerException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static InputStream resource(String name) {
        String path = ClasspathResources.BASE.getPath() + name;
        return Objects.requireNonNull(FoLayout.class.getResourceAsStream(path), path);
    }

    /** Lays out; pages tells how many page sequences have been laid out. */
    byte[] pdf(byte[] xml, Instant created, IntConsumer pageSequences) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            FOUserAgent agent = fop.newFOUserAgent();
            agent.setCreationDate(Date.from(created));
            agent.setProducer("Compendium");
            SAXResult layout = new SAXResult(
                    new Counting(fop.newFop(MimeConstants.MIME_PDF, agent, pdf).getDefaultHandler(), pageSequences));
            styleSheet.newTransformer().transform(new StreamSource(new ByteArrayInputStream(xml)), layout);
        } catch (FOPException | TransformerException e) {
            throw new IllegalStateException("the document could not be laid out", e);
        }
        return pdf.toByteArray();
    }
}
