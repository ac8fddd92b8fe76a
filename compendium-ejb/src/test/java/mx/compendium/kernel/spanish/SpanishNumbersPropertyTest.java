package mx.compendium.kernel.spanish;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SpanishNumbersPropertyTest {

    @Property
    void a_whole_number_is_read_back_from_its_text(@ForAll long number) {
        String plain = SpanishNumbers.whole(number).replace("\u202f", "").replace('\u2212', '-');
        assertThat(Long.parseLong(plain)).isEqualTo(number);
    }
}
