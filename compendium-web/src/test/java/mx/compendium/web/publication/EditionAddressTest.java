package mx.compendium.web.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mx.compendium.kernel.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionAddressTest {

    @Test
    void the_code_is_what_stands_behind_the_slash() {
        assertThat(EditionAddress.code("/2023")).isEqualTo("2023");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"/", "/2023/", "/2023/figures", "/../WEB-INF/web.xml", "/2023;x"})
    void anything_else_is_no_edition(String path) {
        assertThatThrownBy(() -> EditionAddress.code(path)).isInstanceOf(NotFound.class);
    }
}
