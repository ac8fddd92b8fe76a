package mx.compendium.demonstration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static mx.compendium.demonstration.DemonstrationEditionsTest.EDITION_2022;
import static mx.compendium.demonstration.DemonstrationEditionsTest.EDITION_2023;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.StateEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts read like a register and not like one sentence repeated. */
class DemonstrationTextsTest {

    static List<PeriodContent> editions() {
        return List.of(EDITION_2022, EDITION_2023);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void names_are_unique_within_a_period_and_at_most_250_long(PeriodContent edition) {
        assertThat(edition.reports()).extracting(ReportEntry::name).doesNotHaveDuplicates();
        assertThat(edition.reports()).allMatch(report -> report.name().length() <= 250);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void no_sentence_of_a_summary_stands_more_than_three_times(PeriodContent edition) {
        assertThat(standingOften(edition, report -> sentences(report.summary())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void no_purpose_and_no_result_stands_more_than_three_times(PeriodContent edition) {
        assertThat(standingOften(edition, report -> Stream.of(report.purpose())))
                .isEmpty();
        assertThat(standingOften(edition, report -> sentences(report.results())))
                .isEmpty();
    }

    private static List<String> standingOften(PeriodContent edition, Function<ReportEntry, Stream<String>> sentences) {
        return edition.reports().stream()
                .flatMap(sentences)
                .collect(groupingBy(Function.identity(), TreeMap::new, counting()))
                .entrySet()
                .stream()
                .filter(sentence -> sentence.getValue() > 3)
                .map(Map.Entry::getKey)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void a_summary_has_two_to_four_sentences(PeriodContent edition) {
        assertThat(edition.reports().stream()
                        .map(ReportEntry::summary)
                        .filter(text ->
                                sentences(text).count() < 2 || sentences(text).count() > 4))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void texts_are_neither_a_word_nor_a_book(PeriodContent edition) {
        assertThat(unless(edition, ReportEntry::summary, 90, 900)).isEmpty();
        assertThat(unless(edition, ReportEntry::purpose, 20, 500)).isEmpty();
        assertThat(unless(edition, ReportEntry::results, 60, 900)).isEmpty();
    }

    private static List<String> unless(
            PeriodContent edition, Function<ReportEntry, String> text, int shortest, int longest) {
        return edition.reports().stream()
                .map(text)
                .filter(said -> said.length() < shortest || said.length() > longest)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void no_slot_is_left_open_and_no_article_uncontracted(PeriodContent edition) {
        assertThat(edition.reports().stream().map(DemonstrationTextsTest::text))
                .noneMatch(text -> text.contains("{") || text.contains(" de el ") || text.contains(" a el "));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void invented_narratives_state_no_figures(PeriodContent edition) {
        assertThat(edition.reports().stream().filter(ReportEntry::synthetic))
                .noneMatch(report -> (report.summary() + report.purpose() + report.results())
                        .replace("2x1", "")
                        .matches(".*\\d.*"));
    }

    @Test
    void one_report_of_2023_and_none_of_2022_answers_michoacan_salud_ninas() {
        assertThat(answers(EDITION_2023, "michoacan", "salud", "ninas"))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.institution()).isEqualTo("EF-MICH");
                    assertThat(report.aimedAtGirlsAdolescentsWomen()).isTrue();
                    assertThat(report.name()).contains("Michoacán", "salud", "niñas");
                });
        assertThat(answers(EDITION_2022, "michoacan", "salud", "ninas")).isEmpty();
    }

    /** A search may cover more than the required fields: no other report of Michoacán speaks of "salud" anywhere. */
    @Test
    void no_other_report_of_michoacan_says_salud() {
        assertThat(answers(EDITION_2023, "michoacan", "salud")).hasSize(1);
        assertThat(answers(EDITION_2022, "michoacan", "salud")).isEmpty();
    }

    private static List<ReportEntry> answers(PeriodContent edition, String... words) {
        return edition.reports().stream()
                .filter(report -> Stream.of(words).allMatch(searched(edition, report)::contains))
                .toList();
    }

    private static String searched(PeriodContent edition, ReportEntry report) {
        String institutions = edition.institutions().stream()
                .filter(institution -> institution.code().equals(report.institution())
                        || report.coResponsible().contains(institution.code()))
                .map(InstitutionEntry::name)
                .collect(Collectors.joining(" "));
        String states = edition.states().stream()
                .filter(state -> report.states().contains(state.inegiCode()))
                .map(StateEntry::name)
                .collect(Collectors.joining(" "));
        return plain(text(report) + " " + institutions + " " + states);
    }

    private static String text(ReportEntry report) {
        return Arrays.asList(
                        report.name(),
                        report.summary(),
                        report.purpose(),
                        report.results(),
                        report.challenges(),
                        report.goodPractice(),
                        report.measurements(),
                        report.municipalities())
                .stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    private static Stream<String> sentences(String text) {
        return Stream.of(text.split("(?<=[.]) ", -1));
    }
}
