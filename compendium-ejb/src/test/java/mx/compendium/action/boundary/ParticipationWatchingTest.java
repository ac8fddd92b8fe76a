package mx.compendium.action.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import mx.compendium.action.DeliveryKind;
import mx.compendium.action.DeliveryTiming;
import mx.compendium.action.NewReport;
import mx.compendium.action.ReportType;
import mx.compendium.action.Standing;
import mx.compendium.action.WatchRow;
import mx.compendium.action.model.R26Standing;
import mx.compendium.action.model.R26Standing.Delivered;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.period.boundary.Extending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DatabaseTest(demonstration = true)
class ParticipationWatchingTest {

    private static final Login ADMIN =
            Login.of("admin", RoleNames.ADMINISTRATOR).claiming("admin.unidad", "Administración", null);
    private static final Login LIAISON =
            Login.of("enlace", RoleNames.FOCAL_POINT).claiming("enlace.ef-gro", "Ana", "EF-GRO");
    private static final Login HEAD =
            Login.of("titular", RoleNames.INSTITUTION_HEAD).claiming("titular.ef-tamps", "Titular", "EF-TAMPS");
    private static final Instant LATE = Instant.parse("2099-01-01T05:59:59Z");

    @Test
    void r26_the_standings_sum_to_the_invited(Database database) {
        database.doInTransaction(
                em -> new Wiring(em, HEAD).bean(Delivering.class).signNil("2024", "No hubo acciones en el periodo"));
        Map<Standing, Integer> counted = new EnumMap<>(Standing.class);
        List<WatchRow> rows = watch(database);
        rows.forEach(row -> counted.merge(row.standing(), 1, Integer::sum));
        assertThat(counted.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
        assertThat(row(rows, "EF-TAMPS").standing()).isEqualTo(Standing.NIL);
    }

    @Test
    void r26_who_has_reports_with_folios_and_no_delivery_is_not_said_to_be_missing(Database database) {
        List<WatchRow> rows = database.inTransaction(em -> watch(em, "2023"));
        assertThat(rows).hasSize(60).allSatisfy(row -> {
            assertThat(row.delivered()).isPositive();
            assertThat(row.standing()).isEqualTo(Standing.UNRECORDED);
            assertThat(row.dated()).isTrue();
        });
    }

    @Test
    void r26_the_overview_and_the_list_of_the_missing_say_the_same(Database database) {
        for (String period : List.of("2022", "2023", "2024")) {
            Map<String, Standing> listed = database.inTransaction(em -> watch(em, period)).stream()
                    .collect(Collectors.toMap(WatchRow::institution, WatchRow::standing));
            Map<String, Standing> told = database.inTransaction(em ->
                    new Wiring(em, ADMIN).bean(ParticipationWatching.class).standings(period));
            assertThat(told).isEqualTo(listed);
        }
    }

    /** Twenty histories at random, each with its seed told when it fails. */
    @ParameterizedTest
    @MethodSource("seeds")
    void r26_whatever_was_handed_in_each_invited_institution_stands_once(long seed, Database database) {
        Random random = new Random(seed);
        database.rolledBack(em -> {
            List<WatchRow> before = watch(em);
            Map<String, List<Delivered>> history = new HashMap<>();
            for (WatchRow row : before) {
                colleagues(em, row.institution(), random.nextInt(3));
                history.put(row.institution(), deliveries(em, row.institution(), random));
            }
            List<WatchRow> rows = watch(em);
            assertThat(rows).extracting(WatchRow::institution).hasSize(60).doesNotHaveDuplicates();
            assertThat(rows)
                    .allSatisfy(row -> assertThat(row.standing())
                            .isEqualTo(R26Standing.of(history.get(row.institution()), row.delivered() > 0)));
            return rows;
        });
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    private static void colleagues(EntityManager em, String institution, int count) {
        for (int one = 0; one < count; one++) {
            colleague(em, institution);
        }
    }

    private static UUID colleague(EntityManager em, String institution) {
        UUID id = UUID.randomUUID();
        em.createNativeQuery("insert into person (id, sub, username, display_name) values (?1, ?2, ?2, ?2)")
                .setParameter(1, id)
                .setParameter(2, id.toString())
                .executeUpdate();
        em.createNativeQuery("insert into membership (id, person, institution, capacity, valid_from)"
                        + " values (?1, ?1, ?2, 'FOCAL_POINT', date '2020-01-01')")
                .setParameter(1, id)
                .setParameter(2, institution)
                .executeUpdate();
        return id;
    }

    private static <T> T one(Random random, T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private static List<Delivered> deliveries(EntityManager em, String institution, Random random) {
        int already = ((Number) em.createNativeQuery(
                                "select count(*) from delivery where period_code = '2024'" + " and institution = ?1")
                        .setParameter(1, institution)
                        .getSingleResult())
                .intValue();
        if (already > 0) {
            return List.of(new Delivered(DeliveryKind.NIL, DeliveryTiming.ON_TIME));
        }
        UUID signer = colleague(em, institution);
        List<Delivered> made = new ArrayList<>();
        int count = random.nextInt(4);
        for (int number = 1; number <= count; number++) {
            DeliveryKind kind = one(random, DeliveryKind.values());
            DeliveryTiming timing = one(random, DeliveryTiming.values());
            em.createNativeQuery("insert into delivery (id, period_code, institution, number, folio, kind, signed_at,"
                            + " signed_by, signer_name, timing, nil_reason, sha256) values (gen_random_uuid(), '2024',"
                            + " ?1, ?2, ?3, ?4, now(), ?5, 'x', ?6, cast(?7 as text), 'x')")
                    .setParameter(1, institution)
                    .setParameter(2, number)
                    .setParameter(3, "A-" + institution + number)
                    .setParameter(4, kind.name())
                    .setParameter(5, signer)
                    .setParameter(6, timing.name())
                    .setParameter(7, kind == DeliveryKind.NIL ? "nada" : null)
                    .executeUpdate();
            made.add(new Delivered(kind, timing));
        }
        return made;
    }

    @Test
    void a_period_that_does_not_exist_is_not_an_empty_one(Database database) {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> database.inTransaction(em ->
                        new Wiring(em, ADMIN).bean(ParticipationWatching.class).of("1999")));
    }

    @Test
    void a_draft_shows_in_its_institutions_row_with_who_answers_for_it(Database database) {
        database.inTransaction(em -> new Wiring(em, LIAISON)
                .bean(ActionReporting.class)
                .create("2024", new NewReport("Ferias", ReportType.ACTION, 15)));
        WatchRow row = row(watch(database), "EF-GRO");
        assertThat(row.drafts()).isEqualTo(1);
        assertThat(row.standing()).isEqualTo(Standing.MISSING);
        assertThat(row.responsible()).containsExactly("Ana");
    }

    @Test
    void r29_an_extension_is_later_has_a_reason_and_shows(Database database) {
        assertThat(codes(() -> extend(database, "EF-GRO", Instant.parse("2020-01-01T00:00:00Z"), " ")))
                .containsExactly("period.extend.not-later", "period.extend.date-past", "period.extend.reason-missing");
        extend(database, "EF-GRO", LATE, "Sismo en la región");
        assertThat(row(watch(database), "EF-GRO").deadline()).isEqualTo(LATE);
        assertThat(row(watch(database), "EF-GRO").extended()).isTrue();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> extend(database, "NADIE", LATE, "x"));
    }

    @Test
    void r29_a_sealed_period_is_not_extended(Database database) {
        assertThat(codes(() -> database.doInTransaction(
                        em -> new Wiring(em, ADMIN).bean(Extending.class).extend("2022", "EF-GRO", LATE, "x"))))
                .containsExactly("period.extend.not-capturing");
    }

    private static void extend(Database database, String institution, Instant until, String reason) {
        database.doInTransaction(
                em -> new Wiring(em, ADMIN).bean(Extending.class).extend("2024", institution, until, reason));
    }

    private static List<WatchRow> watch(Database database) {
        return database.inTransaction(ParticipationWatchingTest::watch);
    }

    private static List<WatchRow> watch(EntityManager em) {
        return watch(em, "2024");
    }

    private static List<WatchRow> watch(EntityManager em, String period) {
        return new Wiring(em, ADMIN).bean(ParticipationWatching.class).of(period);
    }

    private static WatchRow row(List<WatchRow> rows, String institution) {
        return rows.stream()
                .filter(row -> row.institution().equals(institution))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Runnable attempt) {
        return catchThrowableOfType(RulesBroken.class, attempt::run).violations().stream()
                .map(Violation::code)
                .toList();
    }
}
