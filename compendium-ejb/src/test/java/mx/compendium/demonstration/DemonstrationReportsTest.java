package mx.compendium.demonstration;

import static mx.compendium.demonstration.DemonstrationEditionsTest.EDITION_2022;
import static mx.compendium.demonstration.DemonstrationEditionsTest.EDITION_2023;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mx.compendium.action.Continuity;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntry;
import org.junit.jupiter.api.Test;

/** What holds for every report of both editions. */
class DemonstrationReportsTest {

    private static final Set<PopulationGroup> GIRLS_ADOLESCENTS_WOMEN =
            Set.of(PopulationGroup.GIRLS, PopulationGroup.ADOLESCENTS, PopulationGroup.WOMEN);

    @Test
    void folios_are_numbered_without_a_gap_in_the_order_of_the_register() {
        assertThat(EDITION_2023.reports().stream().map(ReportEntry::folio))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 356)
                        .mapToObj("PMM-2023-%04d"::formatted)
                        .toList());
    }

    @Test
    void identifiers_are_never_given_twice() {
        assertThat(all().map(ReportEntry::id)).doesNotHaveDuplicates();
        assertThat(EDITION_2022.reports()).extracting(ReportEntry::lineage).doesNotHaveDuplicates();
        assertThat(EDITION_2023.reports()).extracting(ReportEntry::lineage).doesNotHaveDuplicates();
    }

    @Test
    void breakdowns_by_sex_and_by_age_sum_to_their_total() {
        assertThat(measurements().filter(DemonstrationReportsTest::isBrokenDown))
                .isNotEmpty()
                .allMatch(entry -> sexes(entry) == entry.total());
        assertThat(measurements().filter(entry -> !entry.ages().isEmpty()))
                .isNotEmpty()
                .allMatch(entry -> entry.ages().stream()
                                .mapToLong(MeasurementEntry.AgeEntry::count)
                                .sum()
                        == entry.total());
    }

    @Test
    void no_count_is_negative_and_indirect_ones_are_among_them() {
        assertThat(measurements())
                .allMatch(entry -> entry.total() > 0 && parts(entry).allMatch(part -> part >= 0));
        assertThat(measurements().map(MeasurementEntry::reach).distinct()).hasSize(2);
    }

    @Test
    void only_2x1_in_guerrero_counts_dates_outside_its_period() {
        assertThat(outside(EDITION_2022)).isEmpty();
        assertThat(outside(EDITION_2023)).containsExactly("2x1 para Migrantes, Guerrero");
    }

    @Test
    void measurements_are_numbered_within_their_report() {
        assertThat(all())
                .allSatisfy(report -> assertThat(report.measurements())
                        .extracting(MeasurementEntry::ordinal)
                        .isEqualTo(
                                IntStream.rangeClosed(1, report.measurements().size())
                                        .boxed()
                                        .toList()));
    }

    @Test
    void an_action_ends_after_it_starts() {
        assertThat(all().filter(report -> report.startDate() != null && report.endDate() != null))
                .isNotEmpty()
                .allMatch(report ->
                        Objects.requireNonNull(report.startDate()).isBefore(Objects.requireNonNull(report.endDate())));
    }

    @Test
    void good_practices_and_only_they_tell_innovation_replicability_and_lessons() {
        assertThat(all().filter(report -> report.goodPractice() != null))
                .allMatch(report -> report.type() == ReportType.GOOD_PRACTICE);
        assertThat(all().filter(report -> report.type() == ReportType.GOOD_PRACTICE)
                        .filter(report -> report.goodPractice() == null)
                        .map(ReportEntry::name))
                .isSubsetOf(Known.all().stream().map(Known::name).toList());
    }

    @Test
    void most_reports_of_2022_continue_in_2023_under_the_same_lineage() {
        Set<Object> former =
                EDITION_2022.reports().stream().map(ReportEntry::lineage).collect(Collectors.toSet());
        assertThat(EDITION_2023.reports())
                .allMatch(report -> (report.continuity() == Continuity.NEW) != former.contains(report.lineage()));
        assertThat(continuing(EDITION_2023)).isGreaterThan(346 * 2 / 3);
        assertThat(EDITION_2022.reports()).extracting(ReportEntry::continuity).contains(Continuity.CONCLUDED);
    }

    @Test
    void related_objectives_leave_out_the_principal_one() {
        assertThat(all()).allMatch(report -> !report.relatedObjectives().contains(report.principalObjective()));
    }

    @Test
    void reports_aimed_at_girls_adolescents_and_women_serve_them() {
        assertThat(all().filter(ReportEntry::aimedAtGirlsAdolescentsWomen))
                .allMatch(report -> report.populations().stream().anyMatch(GIRLS_ADOLESCENTS_WOMEN::contains));
    }

    @Test
    void state_governments_act_in_their_own_state() {
        assertThat(all().filter(report -> report.institution().startsWith("EF-")))
                .allMatch(report -> !report.national() && report.states().size() == 1);
    }

    @Test
    void every_report_takes_place_somewhere() {
        assertThat(all())
                .allMatch(report -> report.national()
                        != (!report.states().isEmpty()
                                || !report.countriesAbroad().isEmpty()));
    }

    @Test
    void known_programmes_carry_no_invented_measurement_and_are_marked_synthetic() {
        Set<String> names = Known.all().stream().map(Known::name).collect(Collectors.toSet());
        Predicate<ReportEntry> known = report -> names.contains(report.name());
        assertThat(EDITION_2023.reports().stream().filter(known)).hasSize(53);
        assertThat(all().filter(known)).allMatch(report -> report.measurements().isEmpty() && report.synthetic());
    }

    private static List<String> outside(PeriodContent edition) {
        LocalDate from = edition.period().coverageStart();
        LocalDate to = edition.period().coverageEnd();
        return edition.reports().stream()
                .filter(report -> report.measurements().stream()
                        .anyMatch(entry -> entry.from().isBefore(from)
                                || entry.to().isAfter(to)
                                || entry.to().isBefore(entry.from())))
                .map(ReportEntry::name)
                .toList();
    }

    private static long continuing(PeriodContent edition) {
        return edition.reports().stream()
                .filter(report -> report.continuity() == Continuity.CONTINUES)
                .count();
    }

    private static Stream<ReportEntry> all() {
        return Stream.concat(EDITION_2022.reports().stream(), EDITION_2023.reports().stream());
    }

    private static Stream<MeasurementEntry> measurements() {
        return all().flatMap(report -> report.measurements().stream());
    }

    private static boolean isBrokenDown(MeasurementEntry entry) {
        return parts(entry).findAny().isPresent();
    }

    private static long sexes(MeasurementEntry entry) {
        return parts(entry).sum();
    }

    private static LongStream parts(MeasurementEntry entry) {
        return Arrays.asList(entry.women(), entry.men(), entry.sexualDiversity(), entry.notSpecified()).stream()
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue);
    }
}
