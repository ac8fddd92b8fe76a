package mx.compendium.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordsForPeopleTest {

    @Test
    void a_browser_is_led_to_the_page_and_a_program_is_not() {
        assertThat(RecordsForPeople.isReader("GET", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"))
                .isTrue();
        assertThat(RecordsForPeople.isReader("GET", "application/json")).isFalse();
        assertThat(RecordsForPeople.isReader("GET", "*/*")).isFalse();
        assertThat(RecordsForPeople.isReader("GET", null)).isFalse();
        assertThat(RecordsForPeople.isReader("HEAD", "text/html")).isFalse();
    }
}
