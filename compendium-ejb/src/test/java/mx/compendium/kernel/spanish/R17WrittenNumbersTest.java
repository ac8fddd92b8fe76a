package mx.compendium.kernel.spanish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class R17WrittenNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "20053|20053",
                "20 053|20053",
                "20,053|20053",
                "1,234,567|1234567",
                "108 mil 673|108673",
                "2 mil|2000",
                "1 millón 200 mil|1200000",
                "3 millones|3000000",
                "1 millón 5|1000005"
            })
    void r17_numbers_are_read_as_people_write_them(String written, long number) {
        assertThat(R17WrittenNumbers.read(written)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "20.053", "20,53", "1 2", "-5", "5.0", "alrededor de 20", "mil", "12 34 567", "1,234 567"})
    void r17_what_could_be_read_in_two_ways_or_is_no_number_is_not_read(String written) {
        assertThat(R17WrittenNumbers.read(written)).isEmpty();
    }

    @Property
    void r17_what_the_house_writes_it_reads(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long number) {
        assertThat(R17WrittenNumbers.read(SpanishNumbers.whole(number))).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/7/2024",
                "01/07/2024",
                "2024-07-01",
                "1 de julio de 2024",
                "1º de julio del 2024",
                "01-07-2024"
            })
    void r18_days_are_read_as_people_write_them(String written) {
        assertThat(R18WrittenDates.read(written)).hasValue(LocalDate.of(2024, 7, 1));
    }

    @Test
    void r18_days_that_do_not_exist_are_not_read() {
        assertThat(R18WrittenDates.read("29/02/2023")).isEmpty();
        assertThat(R18WrittenDates.read("07/2024")).isEmpty();
        assertThat(R18WrittenDates.read("1 de brumario de 2024")).isEmpty();
    }
}
