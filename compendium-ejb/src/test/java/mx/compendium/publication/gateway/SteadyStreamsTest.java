package mx.compendium.publication.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.Editions;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class SteadyStreamsTest {

    @Test
    void no_stream_is_deflated_by_the_java_it_was_made_on() throws IOException {
        List<COSStream> deflated = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Laid.of(Editions.report2023(), DocumentFormat.PDF))) {
            COSDocument objects = document.getDocument();
            for (COSObjectKey key : objects.getXrefTable().keySet()) {
                if (objects.getObjectFromPool(key).getObject() instanceof COSStream stream
                        && stream.getFilters() != null) {
                    deflated.add(stream);
                }
            }
            assertThat(deflated).hasSizeGreaterThan(10).allSatisfy(SteadyStreamsTest::steady);
        }
    }

    private static void steady(COSStream stream) throws IOException {
        try (InputStream plain = stream.createInputStream();
                InputStream raw = stream.createRawInputStream()) {
            assertThat(raw.readAllBytes()).isEqualTo(SteadyDeflater.framed(plain.readAllBytes()));
        }
    }
}
