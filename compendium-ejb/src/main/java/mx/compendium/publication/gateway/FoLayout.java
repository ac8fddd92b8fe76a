package mx.compendium.publication.gateway;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.function.IntConsumer;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerException;
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
        this(styleSheet, ClasspathResources.stream("fop.xml"));
    }

    /** @param settings of FOP; closed */
    FoLayout(String styleSheet, InputStream settings) {
        this.fop = factory(settings);
        this.styleSheet = StyleSheets.of(styleSheet);
    }

    private static FopFactory factory(InputStream settings) {
        try (InputStream in = settings) {
            return new FopConfParser(in, ClasspathResources.BASE, new ClasspathResources())
                    .getFopFactoryBuilder()
                    .build();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("fop.xml", e);
        }
    }

    /**
     * The finished document.
     *
     * @param seed what the document's id is made from
     * @param pageSequences is told how many page sequences have been laid out
     */
    byte[] pdf(byte[] xml, Instant created, long seed, IntConsumer pageSequences) {
        try {
            Path file = Files.createTempFile("compendium-layout", ".pdf");
            try {
                write(xml, created, pageSequences, file);
                return FinishedPdf.of(file, created, seed);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays out into a file. */
    void write(byte[] xml, Instant created, IntConsumer pageSequences, Path file) throws IOException {
        try (OutputStream pdf = new BufferedOutputStream(Files.newOutputStream(file))) {
            FOUserAgent agent = fop.newFOUserAgent();
            agent.setCreationDate(Date.from(created));
            agent.setProducer("Compendium");
            SAXResult layout = new SAXResult(
                    new Counting(fop.newFop(MimeConstants.MIME_PDF, agent, pdf).getDefaultHandler(), pageSequences));
            styleSheet.newTransformer().transform(new StreamSource(new ByteArrayInputStream(xml)), layout);
        } catch (FOPException | TransformerException e) {
            throw new IllegalStateException("the document could not be laid out", e);
        }
    }
}
