package mx.compendium.action.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mx.compendium.action.CaptureSection;
import mx.compendium.action.CaptureWarning;
import mx.compendium.action.Continuity;
import mx.compendium.action.FieldPath;
import mx.compendium.action.ReportContent;
import mx.compendium.kernel.Violation;
import org.junit.jupiter.api.Test;

class CaptureReadingTest {

    private static final CaptureContext CONTEXT = new CaptureContext(
            LocalDate.of(2023, 7, 1),
            LocalDate.of(2024, 6, 30),
            "EF-GRO",
            Set.of("EF-GRO", "INM"),
            Set.of("12", "16"),
            EvidenceFiles.NONE,
            Map.of(CaptureContext.key("Personas", "DIRECT"), 100L));

    private static Map<String, String> whole() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("name", "Módulos de orientación");
        texts.put("type", "PROGRAM");
        texts.put("continuity", "NEW");
        texts.put("summary", "Orienta a personas migrantes.");
        texts.put("purpose", "Que conozcan sus derechos.");
        texts.put("principalObjective", "3");
        texts.put("populations", "WOMEN,GENERAL");
        texts.put("states", "12,16");
        texts.put("startDate", "01/07/2023");
        texts.put("ongoing", "true");
        texts.put("results", "Se atendió a personas en dos sedes.");
        texts.put("measurements.m01.counted", "Personas orientadas");
        texts.put("measurements.m01.unit", "personas");
        texts.put("measurements.m01.reach", "DIRECT");
        texts.put("measurements.m01.from", "2023-07-01");
        texts.put("measurements.m01.to", "30/06/2024");
        texts.put("measurements.m01.total", "620");
        texts.put("measurements.m01.women", "453");
        texts.put("measurements.m01.men", "156");
        texts.put("measurements.m01.sexualDiversity", "11");
        return texts;
    }

    private static CaptureReading.Reading read(String... changes) {
        Map<String, String> texts = whole();
        for (int place = 0; place < changes.length; place += 2) {
            texts.put(changes[place], changes[place + 1]);
        }
        return CaptureReading.read(new CapturedFields(texts), CONTEXT);
    }

    private static void refuses(CaptureReading.Reading reading, String path, String code) {
        assertThat(reading.content()).isEmpty();
        assertThat(reading.check().violations())
                .extracting(Violation::field, Violation::code)
                .contains(tuple(path, code));
    }

    private static CaptureReading.Reading readFormer(Map<String, String> texts) {
        return CaptureReading.read(
                new CapturedFields(texts),
                new CaptureContext(
                        CONTEXT.coverageStart(),
                        CONTEXT.coverageEnd(),
                        "EF-GRO",
                        CONTEXT.institutions(),
                        CONTEXT.states(),
                        EvidenceFiles.NONE,
                        Map.of(),
                        true));
    }

    @Test
    void r46_what_a_former_edition_does_not_say_is_no_error() {
        Map<String, String> least = Map.of("name", "2x1", "type", "GOOD_PRACTICE", "principalObjective", "19");
        CaptureReading.Reading reading = readFormer(least);
        assertThat(reading.check().violations()).isEmpty();
        ReportContent content = reading.content().orElseThrow();
        assertThat(content.continuity()).isEqualTo(Continuity.NEW);
        assertThat(content.startDate()).isNull();
        assertThat(content.goodPractice()).isNull();
        assertThat(read("summary", "").content()).as("captured here it is one").isEmpty();
    }

    @Test
    void r46_what_every_figure_needs_is_demanded_and_what_is_said_is_read_by_the_rules_of_the_form() {
        refuses(readFormer(Map.of("type", "ACTION", "principalObjective", "1")), "name", "capture.value-missing");
        refuses(readFormer(Map.of("name", "A", "principalObjective", "1")), "type", "capture.value-missing");
        refuses(readFormer(Map.of("name", "A", "type", "ACTION")), "principalObjective", "capture.value-missing");
        Map<String, String> texts = whole();
        texts.put("states", "99");
        texts.put("measurements.m01.unit", "");
        texts.put("measurements.m01.women", "1");
        CaptureReading.Reading reading = readFormer(texts);
        refuses(reading, "states", "capture.unknown-value");
        refuses(reading, "measurements.m01.unit", "capture.value-missing");
        refuses(reading, "measurements.m01.total", "capture.parts-do-not-sum");
    }

    @Test
    void a_whole_report_is_read_as_it_was_meant() {
        CaptureReading.Reading reading = read();
        assertThat(reading.check().violations()).isEmpty();
        assertThat(reading.check().completeness()).isEqualTo(100);
        ReportContent content = reading.content().orElseThrow();
        assertThat(content.startDate()).isEqualTo("2023-07-01");
        assertThat(content.endDate()).isNull();
        assertThat(content.states()).containsExactly("12", "16");
        assertThat(content.measurements()).singleElement().satisfies(row -> {
            assertThat(row.total()).isEqualTo(620);
            assertThat(row.notSpecified()).isNull();
        });
    }

    @Test
    void everything_that_is_missing_is_told_at_once_and_where() {
        CaptureReading.Reading empty = CaptureReading.read(new CapturedFields(Map.of()), CONTEXT);
        assertThat(empty.check().violations())
                .extracting(Violation::field)
                .contains("name", "type", "continuity", "summary", "purpose", "principalObjective", "populations")
                .contains("states", "startDate", "endDate", "results");
        assertThat(empty.check().completeness()).isZero();
        assertThat(empty.check().complete())
                .containsExactlyInAnyOrder(CaptureSection.PRACTICE, CaptureSection.EVIDENCE);
    }

    @Test
    void a_good_practice_must_say_what_makes_it_one() {
        refuses(read("type", "GOOD_PRACTICE"), "lessons", "capture.value-missing");
        assertThat(read("type", "GOOD_PRACTICE", "innovation", "a", "replicability", "b", "lessons", "c")
                        .content())
                .isPresent();
    }

    @Test
    void r20_parts_that_do_not_sum_to_their_total_are_refused() {
        refuses(read("measurements.m01.men", "157"), "measurements.m01.total", "capture.parts-do-not-sum");
        refuses(
                read("measurements.m01.ages", "0 a 5: 1\n6 y más: 618"),
                "measurements.m01.ages",
                "capture.parts-do-not-sum");
        assertThat(read("measurements.m01.ages", "0 a 5: 1\n6 y más: 619").content())
                .isPresent();
    }

    @Test
    void a_part_left_empty_is_no_data_and_a_total_without_parts_is_fine() {
        assertThat(read(
                                "measurements.m01.women",
                                "",
                                "measurements.m01.men",
                                "",
                                "measurements.m01.sexualDiversity",
                                "")
                        .content())
                .isPresent();
    }

    @Test
    void a_row_cleared_in_all_its_fields_is_no_row() {
        Map<String, String> texts = whole();
        texts.replaceAll((path, text) -> path.startsWith("measurements.") ? " " : text);
        assertThat(CaptureReading.read(new CapturedFields(texts), CONTEXT)
                        .content()
                        .orElseThrow()
                        .measurements())
                .isEmpty();
    }

    @Test
    void unclear_numbers_dates_and_values_are_refused_where_they_stand() {
        refuses(read("measurements.m01.total", "20.053"), "measurements.m01.total", "capture.not-a-number");
        refuses(read("startDate", "31/02/2024"), "startDate", "capture.not-a-day");
        refuses(read("principalObjective", "24"), "principalObjective", "capture.unknown-value");
        refuses(read("principalObjective", "3, 4"), "principalObjective", "capture.unknown-value");
        refuses(read("states", "12,99"), "states", "capture.unknown-value");
        refuses(read("relatedObjectives", "3"), "relatedObjectives", "capture.related-is-principal");
        refuses(read("coResponsible", "EF-GRO"), "coResponsible", "capture.partner-is-itself");
        refuses(read("sdgTargets", "10.7\n18.1"), "sdgTargets", "capture.sdg-target-malformed");
        refuses(read("endDate", "01/01/2023"), "endDate", "capture.end-and-ongoing");
        refuses(read("endDate", "01/01/2023", "ongoing", ""), "endDate", "capture.end-before-start");
    }

    @Test
    void a_text_longer_than_its_field_is_told_with_its_length() {
        refuses(read("summary", "a".repeat(10_001)), "summary", "capture.too-long");
        assertThat(read("summary", "a".repeat(10_000)).content()).isPresent();
    }

    @Test
    void the_key_of_a_file_is_no_text_of_a_person_and_a_file_that_is_not_there_is_told() {
        CaptureReading.Reading read = read("evidence.e01.file", "5512345678-5512-3456");
        assertThat(read.check().warnings()).isEmpty();
        refuses(read, "evidence.e01.file", "capture.file-gone");
    }

    @Test
    void evidence_is_a_file_or_an_address_and_never_both() {
        refuses(read("evidence.e01.title", "Informe"), "evidence.e01.address", "capture.file-or-address");
        refuses(
                read("evidence.e01.title", "x", "evidence.e01.address", "javascript:alert(1)"),
                "evidence.e01.address",
                "capture.address-malformed");
        assertThat(read("evidence.e01.title", "x", "evidence.e01.address", "https://www.gob.mx/a")
                        .content())
                .isPresent();
    }

    @Test
    void r21_a_measurement_outside_the_period_warns_until_it_is_confirmed_with_a_reason() {
        CaptureWarning warning =
                read("measurements.m01.from", "01/01/2023").check().warnings().get(0);
        assertThat(warning.code()).isEqualTo("capture.warning.outside-period");
        assertThat(warning.confirmed()).isFalse();
        String reason = FieldPath.confirmation(warning.code(), warning.path());
        CaptureReading.Reading confirmed = read("measurements.m01.from", "01/01/2023", reason, "Año natural");
        assertThat(confirmed.check().passes()).isTrue();
        assertThat(confirmed.check().warnings())
                .extracting(CaptureWarning::confirmedBecause)
                .contains("Año natural");
    }

    @Test
    void r22_ten_times_the_former_total_warns_and_nine_times_does_not() {
        assertThat(read("measurements.m01.total", "1000", "measurements.m01.notSpecified", "380")
                        .check()
                        .warnings())
                .extracting(CaptureWarning::code)
                .containsExactly("capture.warning.ten-times");
        assertThat(read("measurements.m01.total", "999", "measurements.m01.notSpecified", "379")
                        .check()
                        .warnings())
                .isEmpty();
    }

    @Test
    void r23_what_looks_like_somebodys_data_warns() {
        assertThat(read("summary", "Atendió a GOMC800101HGRMRR05 en la sede")
                        .check()
                        .warnings())
                .extracting(CaptureWarning::path)
                .containsExactly("summary");
        assertThat(read("results", "Escribir a juana@correo.mx o al 55 1234 5678")
                        .check()
                        .warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.arguments()).containsExactly("correo, teléfono"));
        assertThat(read("results", "Se atendió a 20 053 personas entre 2023 y 2024")
                        .check()
                        .warnings())
                .isEmpty();
    }

    @Test
    void every_path_a_report_has_is_recognised_and_no_other() {
        assertThat(FieldPath.parse("measurements.m01.total")).isPresent();
        assertThat(FieldPath.parse("confirmed:capture.warning.ten-times@measurements.m01.total"))
                .isPresent();
        assertThat(FieldPath.parse("total")).isEmpty();
        assertThat(FieldPath.parse("evidence.e01.total")).isEmpty();
        assertThat(FieldPath.parse("measurements..total")).isEmpty();
    }
}
