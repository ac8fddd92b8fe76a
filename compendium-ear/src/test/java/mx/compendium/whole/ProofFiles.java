package mx.compendium.whole;

import java.nio.charset.StandardCharsets;

/** Files people hand in as evidence, and one that is not what it says. */
final class ProofFiles {

    private static final String[] OBJECTS = {
        "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
        "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n",
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj\n"
    };

    private ProofFiles() {}

    /** One blank letter page. */
    static byte[] pdf() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (String object : OBJECTS) {
            places.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(object);
        }
        int start = pdf.length();
        pdf.append(places).append("trailer<</Size 4/Root 1 0 R>>\nstartxref\n");
        pdf.append(start).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] page() {
        return "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    }
}
