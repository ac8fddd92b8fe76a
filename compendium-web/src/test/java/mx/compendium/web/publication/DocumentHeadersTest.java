package mx.compendium.web.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.PublishedFile;
import org.junit.jupiter.api.Test;

class DocumentHeadersTest {

    @Test
    void a_page_is_shown_and_nothing_runs_in_it() {
        Map<String, String> headers = headers(DocumentFormat.HTML);
        assertThat(headers.get("Content-Disposition")).startsWith("inline");
        assertThat(headers.get("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("script-src");
    }

    @Test
    void any_other_document_is_saved_under_its_name() {
        assertThat(headers(DocumentFormat.PDF))
                .containsEntry("Content-Disposition", "attachment; filename=\"2023-a.pdf\"")
                .containsEntry("Content-Length", "7");
    }

    private static Map<String, String> headers(DocumentFormat format) {
        return DocumentHeaders.of(new PublishedFile(Path.of("x"), "a.pdf", format, 7, "00"), "2023-a.pdf");
    }
}
