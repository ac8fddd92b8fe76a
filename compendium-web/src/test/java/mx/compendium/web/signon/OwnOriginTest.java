package mx.compendium.web.signon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnOriginTest {

    private static final String HOST = "compendium.example:8443";

    @Test
    void what_the_browser_calls_same_origin_passes() {
        assertThat(OwnOrigin.isOwn("same-origin", null, HOST)).isTrue();
    }

    @Test
    void a_neighbour_on_the_same_site_does_not_pass() {
        assertThat(OwnOrigin.isOwn("same-site", "https://compendium.example:8443", HOST))
                .isFalse();
        assertThat(OwnOrigin.isOwn("cross-site", null, HOST)).isFalse();
    }

    @Test
    void an_older_browser_passes_by_its_origin_with_the_port() {
        assertThat(OwnOrigin.isOwn(null, "https://compendium.example:8443", HOST))
                .isTrue();
        assertThat(OwnOrigin.isOwn(null, "https://compendium.example", HOST)).isFalse();
        assertThat(OwnOrigin.isOwn(null, "https://evil.example", HOST)).isFalse();
    }

    @Test
    void who_says_nothing_or_null_does_not_pass() {
        assertThat(OwnOrigin.isOwn(null, null, HOST)).isFalse();
        assertThat(OwnOrigin.isOwn(null, "null", HOST)).isFalse();
    }
}
