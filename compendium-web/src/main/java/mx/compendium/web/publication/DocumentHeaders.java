package mx.compendium.web.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.PublishedFile;

/** How a document travels: an edition in HTML is read as a page in which nothing runs, all others are saved. */
public final class DocumentHeaders {

    /** No script, nothing from elsewhere; which style it is, the page itself says by its digest, and both policies hold. */
    static final String PAGE =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; "
                    + "form-action 'none'; frame-ancestors 'none'";

    private DocumentHeaders() {}

    /** Headers of a file by that name. */
    public static Map<String, String> of(PublishedFile file, String name) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Length", String.valueOf(file.size()));
        if (file.format() == DocumentFormat.HTML) {
            headers.put("Content-Security-Policy", PAGE);
            headers.put("Content-Disposition", "inline; filename=\"" + name + "\"");
        } else {
            headers.put("Content-Disposition", "attachment; filename=\"" + name + "\"");
        }
        return headers;
    }
}
