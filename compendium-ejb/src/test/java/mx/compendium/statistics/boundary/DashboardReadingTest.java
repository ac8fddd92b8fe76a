package mx.compendium.statistics.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportRow;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.Slice;
import mx.compendium.statistics.Dashboard;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.Selection;
import mx.compendium.statistics.TrendPoint;
import mx.compendium.statistics.TrendSource;
import mx.compendium.statistics.ViewCounts;
import mx.compendium.statistics.ViewFilter;
import mx.compendium.statistics.ViewPart;
import mx.compendium.statistics.model.ViewFigures;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class DashboardReadingTest {

    @Test
    void every_count_is_the_figure_of_the_same_code(Database database) {
        Dashboard dashboard = dashboard(database, ViewFilter.all());
        Map<String, Long> figures = figures(database);
        Map<String, Long> counts = ViewFigures.of(dashboard.now(), dashboard.objectives(), dashboard.states());
        assertThat(counts).hasSizeGreaterThan(200).isEqualTo(kept(figures, counts));
    }

    @Test
    void the_former_period_is_counted_as_its_frozen_data_were(Database database) {
        Dashboard dashboard = dashboard(database, ViewFilter.all());
        assertThat(dashboard.former()).hasValueSatisfying(former -> {
            assertThat(former.period().code()).isEqualTo("2022");
            assertThat(former.counts().total()).isEqualTo(346);
            assertThat(former.counts().byGroup().get(InstitutionGroup.EF)).isEqualTo(118);
        });
    }

    @Test
    void what_is_sealed_says_since_when_and_has_nothing_before_it(Database database) {
        Dashboard dashboard = database.inTransaction(em -> door(em).dashboard("2022", ViewFilter.all()));
        assertThat(dashboard.sealed()).isTrue();
        assertThat(dashboard.asOf()).isEqualTo("2022-11-15T18:00:00Z");
        assertThat(dashboard.former()).isEmpty();
        assertThat(dashboard(database, ViewFilter.all()).sealed()).isFalse();
    }

    @Test
    void objectives_are_called_as_when_the_period_was_sealed_and_else_as_today(Database database) {
        String frozen = objective(database, "2022");
        database.inTransaction(em -> em.createNativeQuery(
                        "insert into catalogue_wording (catalogue, number, valid_from, name, name_en, short_name, short_name_en)"
                                + " select catalogue, number, unit_day(now()), name, name_en, 'Otro nombre', 'Another name'"
                                + " from catalogue_wording where catalogue = 'OBJECTIVE' and number = 7 limit 1")
                .executeUpdate());
        assertThat(objective(database, "2023")).isEqualTo("Otro nombre");
        assertThat(objective(database, "2022")).isEqualTo(frozen).isNotEqualTo("Otro nombre");
    }

    private static String objective(Database database, String period) {
        Dashboard dashboard = database.inTransaction(em -> door(em).dashboard(period, ViewFilter.all()));
        return dashboard.objectives().get(6).shortName();
    }

    @Test
    void three_objectives_together_are_130_reports_and_so_many_records(Database database) {
        ViewFilter filter = new ViewFilter(List.of(15, 1, 7), null, null, null, null, null);
        assertThat(dashboard(database, filter).now().counts().total()).isEqualTo(130);
        assertThat(walked(database, filter)).hasSize(130).doesNotHaveDuplicates();
    }

    @Test
    void any_filter_counts_the_records_it_lets_through_everywhere(Database database) {
        for (ViewFilter filter : filters()) {
            ViewCounts counts = dashboard(database, filter).now().counts();
            List<ReportRow> rows = rows(database, filter);
            assertThat(counts.total()).as("%s", filter).isEqualTo(rows.size());
            assertThat(counts.byObjective()).as("%s", filter).isEqualTo(by(rows, ReportRow::principalObjective));
            assertThat(counts.byGroup()).as("%s", filter).isEqualTo(by(rows, ReportRow::group));
            assertThat(counts.byType()).as("%s", filter).isEqualTo(by(rows, ReportRow::type));
            assertThat(counts.byInstitution()).as("%s", filter).isEqualTo(by(rows, ReportRow::institution));
        }
    }

    @Test
    void a_territory_or_population_within_a_view_is_the_view_narrowed_by_it(Database database) {
        ViewFilter states = new ViewFilter(List.of(), InstitutionGroup.EF, null, null, ReportType.PROGRAM, null);
        ViewCounts counts = dashboard(database, states).now().counts();
        ViewFilter there = new ViewFilter(List.of(), InstitutionGroup.EF, null, "16", ReportType.PROGRAM, null);
        assertThat(rows(database, there))
                .hasSize(counts.byTerritory().getOrDefault("16", 0L).intValue());
        ViewFilter theirs =
                new ViewFilter(List.of(), InstitutionGroup.EF, null, null, ReportType.PROGRAM, PopulationGroup.WOMEN);
        assertThat(rows(database, theirs))
                .hasSize(counts.byPopulation()
                        .getOrDefault(PopulationGroup.WOMEN, 0L)
                        .intValue());
    }

    @Test
    void what_nobody_reported_is_an_empty_view(Database database) {
        ViewFilter none =
                new ViewFilter(List.of(21), InstitutionGroup.JUD, null, "06", null, PopulationGroup.DISABILITY);
        Dashboard dashboard = dashboard(database, none);
        assertThat(dashboard.now().counts().total()).isZero();
        assertThat(dashboard.now().measured()).isEmpty();
        assertThat(dashboard.featured()).isEmpty();
    }

    @Test
    void an_institution_nobody_knows_and_a_period_that_is_not_there(Database database) {
        ViewFilter stranger = new ViewFilter(List.of(), null, "NOBODY", null, null, null);
        assertThat(dashboard(database, stranger).now().counts().total()).isZero();
        assertThat(catchThrowableOfType(
                        NotFound.class,
                        () -> database.inTransaction(em -> door(em).dashboard("1999", ViewFilter.all()))))
                .isNotNull();
    }

    @Test
    void those_aimed_at_girls_adolescents_and_women_are_as_many_as_counted(Database database) {
        Selection aimed = database.inTransaction(
                em -> door(em).records("2023", ViewFilter.all(), ViewPart.AIMED, null, Slice.MOST));
        assertThat(aimed.rows().items()).hasSize(82);
        assertThat(aimed.count()).isEqualTo(82);
        assertThat(dashboard(database, ViewFilter.all()).now().counts().aimed()).isEqualTo(82);
    }

    @Test
    void like_for_like_is_the_figure_of_the_rule(Database database) {
        Map<String, Long> figures = figures(database);
        assertThat(dashboard(database, ViewFilter.all()).likeForLike()).hasValueSatisfying(both -> {
            assertThat(both.institutions()).isEqualTo(figures.get("likeforlike.institutions"));
            assertThat(both.reports()).isEqualTo(figures.get("likeforlike.reports"));
            assertThat(both.former()).isEqualTo(figures.get("likeforlike.reports.former"));
        });
    }

    @Test
    void over_the_periods_each_is_told_with_who_joined_and_what_it_covers(Database database) {
        List<TrendPoint> trend = database.inTransaction(em -> door(em).trend(ViewFilter.all()));
        assertThat(trend).extracting(TrendPoint::code).containsExactly("2022", "2023", "2024");
        assertThat(trend).extracting(TrendPoint::reports).containsExactly(346L, 356L, 0L);
        assertThat(trend.get(1).participants()).isEqualTo(60);
        assertThat(trend.get(1).joined()).hasSize(4);
        assertThat(trend.get(1).left()).isEmpty();
        assertThat(trend.get(1).months()).isEqualTo(13);
        assertThat(trend.get(2).left())
                .as("nobody has left a period that goes on")
                .isEmpty();
        assertThat(trend.get(0).kind()).isEqualTo(TrendSource.SEALED);
    }

    @Test
    void the_course_of_a_view_is_the_view_in_each_period(Database database) {
        ViewFilter states = new ViewFilter(List.of(), InstitutionGroup.EF, null, null, null, null);
        List<TrendPoint> trend = database.inTransaction(em -> door(em).trend(states));
        assertThat(trend).extracting(TrendPoint::reports).containsExactly(118L, 151L, 0L);
    }

    @Test
    void featured_reports_are_those_the_unit_features(Database database) {
        assertThat(dashboard(database, ViewFilter.all()).featured())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(6)
                .allMatch(ReportRow::featured);
    }

    private static List<ViewFilter> filters() {
        List<ViewFilter> filters = new ArrayList<>();
        for (InstitutionGroup group : InstitutionGroup.values()) {
            filters.add(new ViewFilter(List.of(), group, null, null, null, null));
        }
        filters.add(new ViewFilter(List.of(7), null, null, null, null, null));
        filters.add(new ViewFilter(List.of(), null, "EF-GRO", null, null, null));
        filters.add(new ViewFilter(List.of(), null, "SALUD", null, null, PopulationGroup.WOMEN));
        filters.add(new ViewFilter(List.of(), null, null, "16", null, null));
        filters.add(new ViewFilter(List.of(), null, null, "09", ReportType.ACTION, PopulationGroup.WOMEN));
        filters.add(new ViewFilter(List.of(1, 7, 15), InstitutionGroup.APF, null, null, ReportType.PROGRAM, null));
        filters.add(new ViewFilter(List.of(), InstitutionGroup.APF, "EF-GRO", null, null, null));
        return filters;
    }

    private static Map<String, Long> figures(Database database) {
        return database
                .inTransaction(em -> new Wiring(em, Login.of("sub-ejecutiva", "executive"))
                        .bean(FigureReading.class)
                        .figures("2023")
                        .figures())
                .stream()
                .collect(Collectors.toMap(Figure::code, Figure::numerator));
    }

    private static Map<String, Long> kept(Map<String, Long> figures, Map<String, Long> counts) {
        Map<String, Long> kept = new HashMap<>(figures);
        kept.keySet().retainAll(counts.keySet());
        return kept;
    }

    private static <K> Map<K, Long> by(List<ReportRow> rows, Function<ReportRow, K> key) {
        return rows.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static List<UUID> walked(Database database, ViewFilter filter) {
        return rows(database, filter).stream().map(ReportRow::id).toList();
    }

    private static List<ReportRow> rows(Database database, ViewFilter filter) {
        List<ReportRow> walked = new ArrayList<>();
        String cursor = null;
        do {
            String from = cursor;
            Slice<ReportRow> slice = database.inTransaction(
                            em -> door(em).records("2023", filter, ViewPart.ALL, from, 40))
                    .rows();
            walked.addAll(slice.items());
            cursor = slice.nextCursor();
        } while (cursor != null);
        return walked;
    }

    private static Dashboard dashboard(Database database, ViewFilter filter) {
        return database.inTransaction(em -> door(em).dashboard("2023", filter));
    }

    private static DashboardReading door(EntityManager em) {
        return new Wiring(em, Login.of("sub-ejecutiva", "executive")).bean(DashboardReading.class);
    }
}
