package mx.compendium.publication.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import org.apache.fop.hyphenation.Hyphenation;
import org.apache.fop.hyphenation.HyphenationTree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

/** Our patterns part Spanish words where Spanish parts them. */
class HyphenationTest {

    private static final HyphenationTree PATTERNS = new HyphenationTree();

    @BeforeAll
    static void load() throws Exception {
        String path = "/mx/compendium/publication/hyphenation/es.xml";
        try (InputStream in = Objects.requireNonNull(HyphenationTest.class.getResourceAsStream(path))) {
            InputSource source = new InputSource(in);
            source.setSystemId(path);
            PATTERNS.loadPatterns(source);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "información, in-for-ma-ción",
        "protección, pro-tec-ción",
        "instituciones, ins-ti-tu-cio-nes",
        "transporte, trans-por-te",
        "desarrollo, de-sa-rro-llo",
        "construir, cons-truir",
        "inclusión, in-clu-sión",
        "mexicanos, me-xi-ca-nos",
        "atletas, atle-tas",
        "pingüinos, pin-güi-nos",
        "subrayar, sub-ra-yar",
        "niñez, ni-ñez"
    })
    void words_are_parted_between_syllables(String word, String parted) {
        assertThat(parted(word)).isEqualTo(parted);
    }

    @Test
    void acronyms_stay_whole() {
        assertThat(parted("CONAPRED")).isEqualTo("CONAPRED");
    }

    private static String parted(String word) {
        Hyphenation hyphenation = PATTERNS.hyphenate(word, 2, 2);
        if (hyphenation == null) {
            return word;
        }
        StringBuilder parted = new StringBuilder(word);
        int[] points = hyphenation.getHyphenationPoints();
        for (int i = points.length - 1; i >= 0; i--) {
            parted.insert(points[i], '-');
        }
        return parted.toString();
    }
}
