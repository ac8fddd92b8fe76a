package mx.compendium.narrative.model;

import static org.assertj.core.api.Assertions.assertThat;

import mx.compendium.claim.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedLinesTest {

    @Test
    void a_text_is_kept_one_block_a_line_without_what_is_not_seen() {
        assertThat(MarkedLines.of("  ### Uno \r\n\r\n\n-\tdos\u0000\u001b\n   \nTres\n"))
                .isEqualTo("### Uno\n- dos\nTres");
    }

    @Test
    void what_is_kept_stays_as_it_is() {
        String kept = "### Uno\n- [36.51%](figure:concentration.top3.share) de 20\u202f053\n[^1]: Nota";
        assertThat(MarkedLines.of(kept)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>negritas</b>",
                "<script>alert(document.cookie)</script>",
                "<img src=x onerror=alert(1)>",
                "**fuerte** &amp; &lt;i&gt; [sitio](javascript:alert(1))",
                "{{constructor}} #{facesContext} ${7*7}",
            })
    void whatever_looks_like_markup_is_text(String hostile) {
        assertThat(MarkedLines.of(hostile)).isEqualTo(hostile);
        assertThat(Block.of(hostile)).containsExactly(new Block(Block.Kind.PARAGRAPH, "", hostile));
    }
}
