package mx.compendium.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WrittenDayTest {

    @Test
    void both_ways_of_writing_a_day_in_numbers_are_read() {
        LocalDate day = LocalDate.of(2024, 7, 1);
        assertThat(WrittenDay.of("2024-07-01")).contains(day);
        assertThat(WrittenDay.of(" 1/7/2024 ")).contains(day);
    }

    @Test
    void what_is_no_day_in_numbers_stays_as_it_was_written() {
        assertThat(WrittenDay.of("1 de julio de 2024")).isEmpty();
        assertThat(WrittenDay.of("31/02/2024")).isEmpty();
        assertThat(WrittenDay.of("a/b/2024")).isEmpty();
        assertThat(WrittenDay.of("")).isEmpty();
    }
}
