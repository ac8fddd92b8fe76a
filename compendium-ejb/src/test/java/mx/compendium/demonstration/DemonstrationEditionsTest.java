package mx.compendium.demonstration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.catalogue.ReferenceCatalogue;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntry;
import org.junit.jupiter.api.Test;

/** The facts of PRODUCT's 2023 edition and its 2022 predecessor, as the demonstration must have them. */
class DemonstrationEditionsTest {

    static final PeriodContent EDITION_2022 = editions().edition2022();
    static final PeriodContent EDITION_2023 = editions().edition2023();

    static DemonstrationEditions editions() {
        return new DemonstrationEditions(ReferenceCatalogue.load());
    }

    @Test
    void the_edition_2022_has_346_reports_and_2023_has_356() {
        assertThat(EDITION_2022.reports()).hasSize(346);
        assertThat(EDITION_2023.reports()).hasSize(356);
    }

    @Test
    void sixty_institutions_take_part_in_2023_and_56_in_2022_all_invited() {
        assertThat(participants(EDITION_2023)).hasSize(60).isEqualTo(codes(EDITION_2023.institutions()));
        assertThat(participants(EDITION_2022)).hasSize(56).isEqualTo(codes(EDITION_2022.institutions()));
        assertThat(codes(editions().invited2024())).hasSize(60);
    }

    @Test
    void participants_of_2023_are_32_16_5_2_1_and_4() {
        assertThat(EDITION_2023.institutions().stream().collect(groupingBy(InstitutionEntry::group, counting())))
                .isEqualTo(Map.of(
                        InstitutionGroup.APF, 32L,
                        InstitutionGroup.EF, 16L,
                        InstitutionGroup.OCA, 5L,
                        InstitutionGroup.LEG, 2L,
                        InstitutionGroup.JUD, 1L,
                        InstitutionGroup.OSC, 4L));
    }

    @Test
    void states_rise_from_118_to_151_and_civil_society_from_none_to_8() {
        assertThat(reports(EDITION_2022, InstitutionGroup.EF)).isEqualTo(118);
        assertThat(reports(EDITION_2023, InstitutionGroup.EF)).isEqualTo(151);
        assertThat(reports(EDITION_2022, InstitutionGroup.OSC)).isZero();
        assertThat(reports(EDITION_2023, InstitutionGroup.OSC)).isEqualTo(8);
    }

    @Test
    void the_other_four_groups_fall_from_228_to_197_and_none_of_them_rises() {
        List<InstitutionGroup> others =
                List.of(InstitutionGroup.APF, InstitutionGroup.OCA, InstitutionGroup.LEG, InstitutionGroup.JUD);
        assertThat(others.stream()
                        .mapToLong(group -> reports(EDITION_2022, group))
                        .sum())
                .isEqualTo(228);
        assertThat(others.stream()
                        .mapToLong(group -> reports(EDITION_2023, group))
                        .sum())
                .isEqualTo(197);
        assertThat(others).allMatch(group -> reports(EDITION_2023, group) <= reports(EDITION_2022, group));
    }

    @Test
    void objectives_1_7_and_15_have_130_reports_of_2023_and_are_strictly_the_three_largest() {
        Map<Integer, Long> counts = byObjective(EDITION_2023);
        assertThat(count(counts, 1) + count(counts, 7) + count(counts, 15)).isEqualTo(130);
        long least = Math.min(count(counts, 1), Math.min(count(counts, 7), count(counts, 15)));
        assertThat(IntStream.rangeClosed(1, 23).filter(number -> number != 1 && number != 7 && number != 15))
                .allMatch(number -> count(counts, number) < least);
    }

    @Test
    void every_objective_has_a_report_in_2023_and_objective_21_exactly_one() {
        assertThat(byObjective(EDITION_2023)).hasSize(23).containsEntry(21, 1L);
    }

    @Test
    void only_objective_21_has_no_report_in_2022() {
        assertThat(byObjective(EDITION_2022)).hasSize(22).doesNotContainKey(21);
    }

    @Test
    void eighty_two_reports_of_2023_are_mainly_aimed_at_girls_adolescents_and_women() {
        assertThat(EDITION_2023.reports().stream().filter(ReportEntry::aimedAtGirlsAdolescentsWomen))
                .hasSize(82);
    }

    @Test
    void two_calls_give_equal_content() {
        assertThat(editions().edition2022()).isEqualTo(EDITION_2022);
        assertThat(editions().edition2023()).isEqualTo(EDITION_2023);
    }

    @Test
    void a_machine_set_to_arabic_gives_equal_content() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertThat(editions().edition2023()).isEqualTo(EDITION_2023);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> participants(PeriodContent edition) {
        return edition.reports().stream()
                .map(ReportEntry::institution)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> codes(List<InstitutionEntry> institutions) {
        return institutions.stream().map(InstitutionEntry::code).toList();
    }

    private static long reports(PeriodContent edition, InstitutionGroup group) {
        List<String> codes = codes(edition.institutions().stream()
                .filter(institution -> institution.group() == group)
                .toList());
        return edition.reports().stream()
                .filter(report -> codes.contains(report.institution()))
                .count();
    }

    private static Map<Integer, Long> byObjective(PeriodContent edition) {
        return edition.reports().stream()
                .collect(groupingBy(ReportEntry::principalObjective, TreeMap::new, counting()));
    }

    private static long count(Map<Integer, Long> counts, int objective) {
        return counts.getOrDefault(objective, 0L);
    }
}
