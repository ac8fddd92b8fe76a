package mx.compendium.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void a_walk_goes_on_where_it_was() {
        assertThat(Cursor.place(Cursor.after("PMM-2023-0007"))).isEqualTo("PMM-2023-0007");
        assertThat(Cursor.number(Cursor.after("356"))).isEqualTo(356L);
        assertThat(Cursor.place(null)).isNull();
        assertThat(Cursor.number(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%", "-", "AA"})
    void what_no_walk_has_told_is_refused(String madeUp) {
        assertThatThrownBy(() -> Cursor.place(madeUp)).isInstanceOf(RulesBroken.class);
        assertThatThrownBy(() -> Cursor.number(madeUp)).isInstanceOf(RulesBroken.class);
    }

    @Test
    void a_place_that_is_no_number_is_none_among_numbers() {
        assertThatThrownBy(() -> Cursor.number(Cursor.after("PMM-2023-0007"))).isInstanceOf(RulesBroken.class);
    }
}
