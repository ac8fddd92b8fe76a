package mx.compendium.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "EN-us", "en;q=0.9, es;q=0.8", "fr, en;q=0.4", "es;q=0, en;q=0.1", "es;q=0.5,en"})
    void english_where_it_is_preferred(String accepted) {
        assertThat(Language.prefersEnglish(accepted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "es",
                "es-MX, en;q=0.9",
                "en;q=0.2, es;q=0.3",
                "fr, de",
                "*",
                "en;q=0",
                "q=;;,",
                "en;q=muchos",
                ""
            })
    void spanish_otherwise(String accepted) {
        assertThat(Language.prefersEnglish(accepted)).isFalse();
    }

    @Test
    void spanish_where_nothing_is_said() {
        assertThat(Language.prefersEnglish(null)).isFalse();
    }
}
