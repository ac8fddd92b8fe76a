package mx.compendium.publication.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Slice;
import mx.compendium.kernel.store.Row;
import mx.compendium.period.boundary.PeriodSealing;
import mx.compendium.publication.ActionFacets;
import mx.compendium.publication.ActionFacets.Count;
import mx.compendium.publication.ActionFacets.Field;
import mx.compendium.publication.ActionHit;
import mx.compendium.publication.ActionOrder;
import mx.compendium.publication.ActionSearch;
import mx.compendium.publication.ActionSheet;
import mx.compendium.publication.MarkedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What everybody may find of published editions. */
@DatabaseTest(demonstration = true)
class R65PublishedActionsTest {

    /** Ten thousand more that say so, of objective 8. */
    private static final String MANY = """
            insert into published_action (period_code, version, coverage_end, folio, id, lineage, name, type, institution,
                institution_name, group_code, objective, related_objectives, states, populations, featured, synthetic, summary,
                named, told, name_order, institution_order)
            select '2023', 1, date '2020-12-31', 'MANY-' || n, gen_random_uuid(), gen_random_uuid(), 'Personas migrantes',
                'ACTION', 'INM', 'INM', 'APF', 8, '{}', '{}', '{}', false, true, '', '', '', 'personas migrantes', 'inm'
            from generate_series(1, 10001) n""";

    private static final int OFTEN = 20;
    private static final String PLANS = "select coalesce(sum(custom_plans), 0), coalesce(sum(generic_plans), 0)"
            + " from pg_prepared_statements where statement like '%published_action%' limit 1";
    private static final ActionSearch OF_2023 = ActionSearch.of("2023");

    @BeforeAll
    static void both_editions_are_public(Database database) {
        database.doInTransaction(em -> {
            Wiring wiring = wiring(em);
            wiring.bean(PeriodSealing.class).seal("2023");
            em.flush();
            wiring.bean(Publishing.class).publish("2023");
        });
        database.doInTransaction(em -> wiring(em).bean(ActionIndexing.class).keepMissing());
    }

    @Test
    void r65_words_are_found_without_regard_to_accents_and_case_by_their_stems(Database database) {
        List<ActionHit> found = all(database, saying("2023", "michoacan salud ninas"));
        assertThat(found).hasSize(1);
        assertThat(all(database, saying("2023", "NIÑAS Michoacán, salud")))
                .extracting(ActionHit::folio)
                .containsExactly(found.get(0).folio());
    }

    @Test
    void r65_only_the_last_word_is_also_a_beginning(Database database) {
        List<ActionHit> typed = all(database, saying("2023", "salud carava"));
        assertThat(typed).isNotEmpty();
        assertThat(all(database, saying("2023", "carava salud"))).isEmpty();
    }

    @Test
    void r65_what_a_language_of_queries_would_take_for_its_own_is_only_words(Database database) {
        assertThat(all(database, saying("2023", "salud & | ! :* ' michoacan"))).isNotEmpty();
        assertThat(all(database, saying("2023", "&|!"))).hasSize(356);
    }

    @Test
    void r65_what_was_found_is_marked(Database database) {
        ActionHit hit = all(database, saying("2023", "michoacan salud ninas")).get(0);
        List<MarkedText.Piece> marked = new ArrayList<>(hit.markedName().pieces());
        marked.addAll(hit.extract().pieces());
        assertThat(marked).anyMatch(MarkedText.Piece::marked);
        String name =
                hit.markedName().pieces().stream().map(MarkedText.Piece::text).collect(Collectors.joining());
        assertThat(name).isEqualTo(hit.name());
    }

    @Test
    void without_words_all_are_found_in_every_edition_or_in_one(Database database) {
        assertThat(all(database, OF_2023)).hasSize(356);
        assertThat(all(database, ActionSearch.of(null))).hasSize(356 + 346);
    }

    @ParameterizedTest
    @EnumSource(ActionOrder.class)
    void a_walk_in_any_order_meets_each_action_once(ActionOrder order, Database database) {
        ActionSearch search = new ActionSearch(null, "migrantes", null, null, null, null, null, null, order);
        List<ActionHit> walked = all(database, search);
        assertThat(walked).hasSizeGreaterThan(60).extracting(ActionHit::id).doesNotHaveDuplicates();
        assertThat((long) walked.size()).isEqualTo(facets(database, search).total());
    }

    @Test
    void names_follow_each_other_without_regard_to_accents(Database database) {
        List<ActionHit> walked = all(database, ordered(OF_2023, ActionOrder.INSTITUTION));
        assertThat(walked)
                .extracting(ActionHit::institution)
                .isSortedAccordingTo(Comparator.comparing(
                        walked.stream().map(ActionHit::institution).distinct().toList()::indexOf));
        assertThat(all(database, ordered(ActionSearch.of(null), ActionOrder.NEWEST))
                        .get(0)
                        .edition())
                .isEqualTo("2023");
    }

    @Test
    void every_condition_narrows_as_its_facet_said(Database database) {
        ActionFacets facets = facets(database, OF_2023);
        assertThat(facets.total()).isEqualTo(356);
        assertThat(facets.of(Field.OBJECTIVE)).hasSize(23);
        assertThat(sum(facets, Field.OBJECTIVE)).isEqualTo(356);
        assertThat(count(facets, Field.GROUP, "EF")).isEqualTo(151);
        assertThat(count(facets, Field.EDITION, "2022")).isEqualTo(346);
        for (Field field : Field.values()) {
            Count one = facets.of(field).get(0);
            assertThat((long) all(database, narrowed(field, one.value())).size())
                    .as(field + " " + one.value())
                    .isEqualTo(one.count());
        }
    }

    @Test
    void of_more_than_are_counted_the_newest_come_first_and_no_number_is_told(Database database) {
        ActionSearch everywhere = saying(null, "migrantes");
        database.rolledBack(em -> {
            PublishedActions door = wiring(em).bean(PublishedActions.class);
            em.createNativeQuery(MANY).executeUpdate();
            ActionFacets facets = door.facets(everywhere.ofObjective(7));
            assertThat(facets.total()).isLessThan(ActionFacets.MOST);
            assertThat(facets.more()).isFalse();
            assertThat(facets.isCounted(Field.GROUP)).isTrue();
            assertThat(facets.isCounted(Field.OBJECTIVE)).isFalse();
            facets = door.facets(everywhere);
            assertThat(facets.total()).isEqualTo(ActionFacets.MOST);
            assertThat(facets.more()).isTrue();
            assertThat(facets.isCounted(Field.OBJECTIVE)).isFalse();
            assertThat(door.counts(everywhere).more()).isFalse();
            assertThat(door.counts(everywhere).total()).isGreaterThan(ActionFacets.MOST);
            List<ActionHit> first = door.find(everywhere, null, 40).items();
            assertThat(first)
                    .isEqualTo(door.find(ordered(everywhere, ActionOrder.NEWEST), null, 40)
                            .items());
            return first;
        });
    }

    private static ActionSearch narrowed(Field field, String value) {
        ActionOrder order = ActionOrder.NEWEST;
        return switch (field) {
            case EDITION -> OF_2023.in(value);
            case OBJECTIVE -> OF_2023.ofObjective(Integer.parseInt(value));
            case INSTITUTION -> OF_2023.ofInstitution(value);
            case STATE -> OF_2023.inState(value);
            case GROUP ->
                new ActionSearch("2023", null, null, InstitutionGroup.valueOf(value), null, null, null, null, order);
            case TYPE -> new ActionSearch("2023", null, null, null, null, null, ReportType.valueOf(value), null, order);
            case POPULATION ->
                new ActionSearch("2023", null, null, null, null, null, null, PopulationGroup.valueOf(value), order);
        };
    }

    @Test
    void an_action_tells_its_history_and_the_reports_of_its_joint_programme(Database database) {
        ActionHit two = all(database, saying("2023", "2x1 Guerrero")).get(0);
        ActionSheet sheet = read(database, door -> door.action("2023", two.folio()));
        assertThat(sheet.history()).extracting(ActionHit::edition).contains("2023");
        assertThat(sheet.joint()).hasSize(1);
        assertThat(sheet.joint().get(0).folio()).isNotEqualTo(two.folio());
    }

    @Test
    void however_often_it_is_asked_a_search_is_planned_for_its_words(Database database) {
        long[] plans = database.rolledBack(em -> {
            em.createNativeQuery("set local plan_cache_mode = force_generic_plan")
                    .executeUpdate();
            for (int time = 0; time < OFTEN; time++) {
                wiring(em).bean(PublishedActions.class).find(saying(null, "migrantes"), null, 20);
            }
            Row counted = Row.of(em.createNativeQuery(PLANS)).get(0);
            return new long[] {counted.count(0), counted.count(1)};
        });
        assertThat(plans[0]).as("plans for values").isPositive();
        assertThat(plans[1]).as("plans for no value in particular").isZero();
    }

    @Test
    void what_is_not_published_is_absent(Database database) {
        String folio = all(database, OF_2023).get(0).folio();
        assertThatThrownBy(() -> read(database, door -> door.action("2024", folio)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(database, door -> door.action("2022", folio)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(database, door -> door.find(ActionSearch.of("2024"), null, 10)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_cursor_of_another_making_is_refused(Database database) {
        assertThatThrownBy(() -> read(database, door -> door.find(OF_2023, "YQ", 10)))
                .isInstanceOf(RulesBroken.class);
    }

    @Test
    void no_part_below_five_is_told_of_any_measurement(Database database) {
        List<ActionHit> hits = all(database, OF_2023);
        List<Long> told = read(
                database,
                door -> hits.stream()
                        .flatMap(hit -> door.action("2023", hit.folio()).action().measurements().stream())
                        .flatMap(one -> java.util.stream.Stream.of(
                                one.women(), one.men(), one.sexualDiversity(), one.notSpecified()))
                        .map(part -> part.count())
                        .filter(count -> count != null && count > 0)
                        .toList());
        assertThat(told).isNotEmpty().allMatch(count -> count >= 5);
    }

    @Test
    void rows_are_written_anew_for_another_version_only(Database database) {
        long before = Long.parseLong(database.value("select count(*) from published_action where version = 1"));
        database.doInTransaction(em -> wiring(em).bean(ActionIndexing.class).keep("2023", 1));
        assertThat(database.value("select count(*) from published_action where version = 1"))
                .isEqualTo(String.valueOf(before));
    }

    private static long sum(ActionFacets facets, Field field) {
        return facets.of(field).stream().mapToLong(Count::count).sum();
    }

    private static long count(ActionFacets facets, Field field, String value) {
        return facets.of(field).stream()
                .filter(one -> one.value().equals(value))
                .mapToLong(Count::count)
                .sum();
    }

    private static ActionSearch saying(@Nullable String edition, String words) {
        return new ActionSearch(edition, words, null, null, null, null, null, null, ActionOrder.RELEVANCE);
    }

    private static ActionSearch ordered(ActionSearch search, ActionOrder order) {
        return new ActionSearch(search.edition(), search.text(), null, null, null, null, null, null, order);
    }

    private static ActionFacets facets(Database database, ActionSearch search) {
        return read(database, door -> door.facets(search));
    }

    /** In slices of 40, as far as they go. */
    private static List<ActionHit> all(Database database, ActionSearch search) {
        return read(database, door -> {
            List<ActionHit> all = new ArrayList<>();
            String cursor = null;
            do {
                Slice<ActionHit> slice = door.find(search, cursor, 40);
                all.addAll(slice.items());
                cursor = slice.nextCursor();
            } while (cursor != null);
            return all;
        });
    }

    private static <T> T read(Database database, Function<PublishedActions, T> reading) {
        return database.rolledBack(em -> reading.apply(wiring(em).bean(PublishedActions.class)));
    }

    private static Wiring wiring(EntityManager em) {
        return new Wiring(em, Login.of("sub-admin", "administrator").claiming("admin.unidad", "Administración", null));
    }
}
