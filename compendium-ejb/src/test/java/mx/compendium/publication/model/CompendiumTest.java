package mx.compendium.publication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.compendium.action.Reach;
import mx.compendium.publication.Editions;
import mx.compendium.statistics.MeasurementEntry;
import mx.compendium.statistics.MeasurementEntry.AgeEntry;
import org.junit.jupiter.api.Test;

class CompendiumTest {

    private static final Compendium BOOK = Editions.compendium2023();

    @Test
    void every_accepted_report_is_one_ficha_under_its_principal_objective() {
        assertThat(fichas()).hasSize(356).extracting(Ficha::folio).doesNotHaveDuplicates();
        assertThat(BOOK.sections())
                .hasSize(23)
                .allMatch(section ->
                        section.count().equals(String.valueOf(section.fichas().size())));
    }

    @Test
    void each_objective_begins_with_its_claims() {
        assertThat(BOOK.sections())
                .allMatch(section -> section.statements().stream()
                        .anyMatch(passage -> passage.text().contains(section.name())));
    }

    @Test
    void the_joint_programme_stands_once_under_its_coordinators_objective_and_its_fichas_refer_to_it() {
        List<JointPresentation> joint = BOOK.sections().stream()
                .flatMap(section -> section.joint().stream())
                .toList();
        assertThat(joint).hasSize(1);
        assertThat(joint.get(0).institutions()).hasSize(2);
        assertThat(fichas().filter(ficha -> ficha.joint().equals(joint.get(0).id())))
                .hasSize(2)
                .allMatch(ficha -> ficha.measured().isEmpty());
    }

    @Test
    void rows_and_columns_of_the_crossed_table_sum_to_their_figures() {
        CrossTable table = BOOK.crossed();
        int groups = table.groups().size();
        for (int period = 0; period < table.periods().size(); period++) {
            int each = period;
            assertThat(table.rows()).allMatch(row -> sum(row, groups, each) == number(row, groups * 2 + each));
            for (int group = 0; group < groups; group++) {
                int column = group * 2 + period;
                assertThat(table.rows().stream()
                                .mapToLong(row -> number(row, column))
                                .sum())
                        .isEqualTo(number(table.total(), column));
            }
        }
        assertThat(number(table.total(), groups * 2)).isEqualTo(346);
        assertThat(number(table.total(), groups * 2 + 1)).isEqualTo(356);
    }

    @Test
    void the_indexes_lead_to_fichas_that_are_there() {
        Set<String> there = new HashSet<>(fichas().map(Ficha::id).toList());
        assertThat(Stream.concat(BOOK.byInstitution().stream(), BOOK.byState().stream())
                        .flatMap(entry -> entry.lines().stream()))
                .isNotEmpty()
                .allMatch(line -> there.contains(line.ficha()));
        assertThat(BOOK.byInstitution().stream().flatMap(entry -> entry.lines().stream()))
                .hasSizeGreaterThanOrEqualTo(358);
    }

    @Test
    void the_annex_explains_every_figure_that_was_printed() {
        Set<String> explained =
                new HashSet<>(BOOK.annex().stream().map(AnnexRow::code).toList());
        assertThat(BOOK.evaluation().stream().flatMap(passage -> passage.runs().stream()))
                .filteredOn(run -> !run.figure().isEmpty())
                .allMatch(run -> explained.contains(run.figure().replaceFirst("[.]former$", "")));
    }

    @Test
    void what_was_not_reported_is_left_out() {
        assertThat(fichas().flatMap(ficha -> ficha.facts().stream()))
                .noneMatch(fact -> fact.text().isBlank());
    }

    @Test
    void parts_that_do_not_sum_to_the_total_are_not_printed() {
        assertThat(MeasuredGathering.of(measured(100, 60L, 30L)).isBrokenDown()).isFalse();
        assertThat(MeasuredGathering.of(measured(100, 60L, 40L)).parts()).containsExactly("60", "40", "", "");
    }

    @Test
    void small_parts_are_kept_back() {
        Measured told = MeasuredGathering.of(measured(64, 60L, 4L));
        assertThat(told.parts()).containsExactly("reservado", "reservado", "", "");
        assertThat(told.ages()).isEqualTo("0–17: reservado; 18 y más: reservado");
        assertThat(MeasuredGathering.isKeptBack(told)).isTrue();
    }

    private static MeasurementEntry measured(long total, Long women, Long men) {
        return new MeasurementEntry(
                1,
                "personas atendidas",
                "personas",
                Reach.DIRECT,
                java.time.LocalDate.of(2022, 7, 1),
                java.time.LocalDate.of(2023, 6, 30),
                total,
                women,
                men,
                null,
                null,
                List.of(new AgeEntry("0–17", 2), new AgeEntry("18 y más", total - 2)));
    }

    private static Stream<Ficha> fichas() {
        return BOOK.sections().stream().flatMap(section -> section.fichas().stream());
    }

    private static long sum(CrossTable.Row row, int groups, int period) {
        return IntStream.range(0, groups)
                .mapToLong(group -> number(row, group * 2 + period))
                .sum();
    }

    private static long number(CrossTable.Row row, int column) {
        return Long.parseLong(row.cells().get(column).text());
    }
}
