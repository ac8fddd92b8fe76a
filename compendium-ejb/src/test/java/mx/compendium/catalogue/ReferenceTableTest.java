package mx.compendium.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** A damaged reference file is refused with one line naming file, line and what is wrong. */
class ReferenceTableTest {

    @Test
    void quotes_commas_and_line_breaks_inside_quotes_are_read_by_rfc_4180() {
        List<String> names =
                parse("code,name\r\nA,\"Uno, \"\"dos\"\"\ny tres\"\r\nB,Cuatro").map(row -> row.required("name"));
        assertThat(names).containsExactly("Uno, \"dos\"\ny tres", "Cuatro");
    }

    @Test
    void an_empty_last_value_is_a_value() {
        assertThat(parse("code,name\nA,").map(row -> row.optional("name") == null))
                .containsExactly(true);
        assertThat(parse("code,name\nA,\"\"\n").map(row -> row.optional("name") == null))
                .containsExactly(true);
    }

    @Test
    void another_header_is_refused() {
        refused("code;name\nA;Uno\n").hasMessage("t.csv, line 1: the header must be code,name");
        refused("").hasMessage("t.csv, line 1: the header must be code,name");
        refused("\uFEFFcode,name\n").hasMessageContaining("line 1: the header must be");
    }

    @Test
    void a_missing_or_surplus_value_is_refused_with_its_line() {
        refused("code,name\nA,Uno\nB\n").hasMessage("t.csv, line 3: 2 values expected, found 1");
        refused("code,name\nA,Uno,dos\n").hasMessage("t.csv, line 2: 2 values expected, found 3");
        refused("code,name\nA,Uno\n\nB,Dos\n").hasMessage("t.csv, line 3: 2 values expected, found 1");
    }

    @Test
    void broken_quotation_is_refused_with_its_line() {
        refused("code,name\nA,\"Uno\n").hasMessageContaining("a quotation mark is never closed");
        refused("code,name\nA,\"Uno\" dos\n").hasMessage("t.csv, line 2: text after a closing quotation mark");
        refused("code,name\nA,U\"no\n").hasMessage("t.csv, line 2: a quotation mark inside an unquoted value");
    }

    @Test
    void a_line_break_inside_quotes_does_not_shift_the_line_of_later_rows() {
        refused("code,name\nA,\"Uno\ndos\"\nB\n").hasMessage("t.csv, line 4: 2 values expected, found 1");
    }

    @Test
    void a_repeated_key_names_both_lines() {
        assertThatThrownBy(() -> parse("code,name\nA,Uno\nB,Dos\nA,Tres\n").unique("code"))
                .isInstanceOf(DamagedReference.class)
                .hasMessage("t.csv, line 4: code repeats the value of line 2");
    }

    @Test
    void a_value_that_is_empty_padded_or_out_of_range_is_refused() {
        refusedValue(" ", row -> row.required("name")).hasMessage("t.csv, line 2: name is empty");
        refusedValue("Uno ", row -> row.required("name")).hasMessage("t.csv, line 2: name begins or ends with a space");
        refusedValue("24", row -> row.number("name", 1, 23))
                .hasMessage("t.csv, line 2: name «24» is not a whole number from 1 to 23");
        refusedValue("1 1", row -> row.numbers("name", 1, 23)).hasMessage("t.csv, line 2: name repeats a number");
        refusedValue("XYZ", row -> row.oneOf("name", InstitutionGroup.class))
                .hasMessage("t.csv, line 2: name «XYZ» is not one of [APF, EF, OCA, LEG, JUD, OSC]");
        refusedValue("2024-13-01", ReferenceTableTest::date)
                .hasMessage("t.csv, line 2: name «2024-13-01» is not a date such as 2024-12-31");
    }

    @Test
    void a_missing_file_and_one_that_is_not_utf_8_are_refused() {
        assertThatThrownBy(() -> ReferenceText.of("catalogue/none.csv"))
                .hasMessage("catalogue/none.csv: the file is missing");
        assertThatThrownBy(() -> ReferenceText.decoded("t.csv", "año".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessage("t.csv: the file is not UTF-8");
    }

    private static Object date(ReferenceRow row) {
        return List.of(String.valueOf(row.optionalDate("name")));
    }

    private static ReferenceTable parse(String text) {
        return ReferenceTable.parse("t.csv", text, "code", "name");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(String text) {
        return assertThatThrownBy(() -> parse(text)).isInstanceOf(DamagedReference.class);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refusedValue(
            String value, Function<ReferenceRow, Object> reading) {
        return assertThatThrownBy(() -> parse("code,name\nA," + value + "\n").map(reading))
                .isInstanceOf(DamagedReference.class);
    }
}
