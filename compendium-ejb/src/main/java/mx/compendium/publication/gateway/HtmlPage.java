package mx.compendium.publication.gateway;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import mx.compendium.kernel.Sha256;

/**
 * A document as one HTML page: its style and fonts within, no script. The page itself demands that nothing but this style
 * applies, by its digest; the same document gives the same bytes on every machine.
 */
final class HtmlPage {

    private static final String DOCTYPE = "<!DOCTYPE html>\n";

    private HtmlPage() {}

    static byte[] of(byte[] xml) {
        String style = style() + PageColours.of(xml);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(DOCTYPE.getBytes(StandardCharsets.UTF_8));
        try {
            Transformer transformer = StyleSheets.of("page.xsl").newTransformer();
            transformer.setParameter("style", style);
            transformer.setParameter("policy", policy(style));
            transformer.transform(new StreamSource(new ByteArrayInputStream(xml)), new StreamResult(page));
        } catch (TransformerException e) {
            throw new IllegalStateException("page.xsl", e);
        }
        return page.toByteArray();
    }

    private static String policy(String style) {
        String digest = Base64.getEncoder().encodeToString(Sha256.of(style.getBytes(StandardCharsets.UTF_8)));
        return "default-src 'none'; img-src data:; style-src 'sha256-" + digest
                + "'; font-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String style() {
        return font("Noto Sans", 400, "normal", "NotoSans-Regular.ttf")
                + font("Noto Sans", 700, "normal", "NotoSans-Bold.ttf")
                + font("Barlow Condensed", 600, "normal", "BarlowCondensed-SemiBold.ttf")
                + new String(ClasspathResources.bytes("page.css"), StandardCharsets.UTF_8);
    }

    private static String font(String family, int weight, String style, String file) {
        return "@font-face{font-family:\"" + family + "\";font-weight:" + weight + ";font-style:" + style
                + ";src:url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(ClasspathResources.bytes("fonts/" + file)) + ")}\n";
    }
}
