package mx.compendium.review.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import mx.compendium.action.WatchRow;
import mx.compendium.action.boundary.ParticipationWatching;
import mx.compendium.ground.AtOnce;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.period.ReportTally;
import mx.compendium.review.Pace;
import mx.compendium.review.PaceRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The monitor reads tallies and shows what a count of the tables would, whatever happened to the reports before. */
@DatabaseTest(demonstration = true)
class TallyTest {

    private static final int ROUNDS = 16;
    private static final int ACTS = 40;
    private static final int CHANGES = 150;
    private static final Login ADMIN = Login.of("sub-admin", RoleNames.ADMINISTRATOR);

    private static final String SUMS =
            "select period_code, institution, state, reports, foliated, completeness, entered,"
                    + " lying, lain from %s where reports <> 0 or entered <> 0 or lying <> 0 order by 1, 2, 3";
    private static final String SAVES =
            "select period_code, institution, max(saved_at) from %s group by 1, 2 having max(saved_at) is not null order by 1, 2";

    private static final String LINE = "insert into audit_line (actor_sub, actor_name, action, subject_type, outcome,"
            + " correlation) values ('x', 'x', 'report.save', 'report', 'DONE', gen_random_uuid())";

    @Test
    void they_are_what_a_count_from_scratch_gives_after_any_acts(Database database) {
        same(database);
        TallyWalk walk = new TallyWalk(database, 20241126);
        for (int round = 0; round < ROUNDS; round++) {
            walk.go(ACTS);
            same(database);
        }
        assertThat(walk.done()).as("the acts did something").containsAll(walk.all());
        database.run("update report_tally set reports = reports + 1, lain = 0 where period_code = '2024'");
        database.rows("select tally_period('2024')");
        same(database);
    }

    @Test
    void what_shows_a_period_reads_none_of_its_reports(Database database) {
        String read = database.inTransaction(em -> {
            watch(em);
            pace(em);
            return em.createNativeQuery("select string_agg(relname, ' ') from pg_stat_xact_user_tables"
                            + " where seq_scan + idx_scan > 0 and relname in"
                            + " ('action_report', 'report_capture', 'report_step', 'delivery_item')")
                    .getResultList()
                    .toString();
        });
        assertThat(read).isEqualTo("[null]");
    }

    /** The same institutions, changed before the line of the trail in one transaction, after it in the other. */
    @Test
    void no_two_commits_wait_for_each_other(Database database) {
        database.run(IntStream.rangeClosed(1, 4)
                .mapToObj(number -> begun(number, number % 2 == 0 ? "SALUD" : "INM"))
                .toArray(String[]::new));
        CompletableFuture.allOf(
                        repeated(database, raised(1), raised(2), LINE),
                        repeated(database, LINE, raised(3), LINE, raised(4)))
                .join();
        same(database);
    }

    private static CompletableFuture<Void> repeated(Database database, String... statements) {
        return CompletableFuture.runAsync(
                () -> IntStream.range(0, CHANGES).forEach(change -> database.run(statements)), AtOnce.THREADS);
    }

    private static String begun(int number, String institution) {
        return ("with begun as (insert into action_lineage values ('00000000-0000-4000-8000-0000000000f%d') returning id)"
                        + " insert into action_report (id, period_code, institution, lineage, name, type, continuity,"
                        + " principal_objective, state, search_text)"
                        + " select id, '2024', '%s', id, 'x', 'ACTION', 'NEW', 7, 'DRAFT', 'x' from begun")
                .formatted(number, institution);
    }

    private static String raised(int number) {
        return "update action_report set completeness = (completeness + 1) %% 100 where id = '00000000-0000-4000-8000-0000000000f%d'"
                .formatted(number);
    }

    private static void same(Database database) {
        for (String question : List.of(SUMS, SAVES)) {
            assertThat(database.rows(question.formatted("report_tally")))
                    .isEqualTo(database.rows(question.formatted("report_as_tallied")));
        }
        String deliveries = "select delivery, first_time from %s order by 1";
        assertThat(database.rows(deliveries.formatted("delivery_tally")))
                .isEqualTo(database.rows(deliveries.formatted("delivery_as_tallied")));
        assertThat(database.rows("select id from report_tally_change")).isEmpty();
        shown(database);
        database.inTransaction(em -> {
            ReportTally tally = new Wiring(em, ADMIN).bean(ReportTally.class);
            assertThat(tally.committed("2024")).isEqualTo(tally.of("2024"));
            return null;
        });
    }

    private static void shown(Database database) {
        assertThat(database.inTransaction(TallyTest::watch).stream()
                        .map(TallyTest::told)
                        .sorted(Comparator.comparing(row -> row.get(0)))
                        .toList())
                .isEqualTo(database.rows(CountedTables.WATCHED));
        Pace pace = database.inTransaction(TallyTest::pace);
        assertThat(pace.days().stream()
                        .map(day -> List.of(
                                day.day().toString(),
                                String.valueOf(day.institutions()),
                                String.valueOf(day.reports())))
                        .toList())
                .isEqualTo(database.rows(CountedTables.DAYS));
        assertThat(pace.rows().stream().map(TallyTest::told).toList()).isEqualTo(database.rows(CountedTables.PACED));
    }

    private static List<WatchRow> watch(EntityManager em) {
        return new Wiring(em, ADMIN).bean(ParticipationWatching.class).of("2024");
    }

    private static Pace pace(EntityManager em) {
        return new Wiring(em, ADMIN).bean(PaceReading.class).of("2024");
    }

    private static List<@Nullable String> told(WatchRow row) {
        Instant last = row.lastActivity();
        return texts(
                row.institution(),
                row.completeness(),
                row.drafts(),
                row.ready(),
                row.delivered(),
                row.returned(),
                last == null ? null : ChronoUnit.MICROS.between(Instant.EPOCH, last));
    }

    private static List<@Nullable String> told(PaceRow row) {
        return texts(
                row.institution(),
                row.capturing(),
                row.waiting(),
                row.returned(),
                row.decided(),
                hundredth(row.daysWithUnit()),
                hundredth(row.daysWithInstitution()));
    }

    private static @Nullable String hundredth(@Nullable Double days) {
        return days == null ? null : String.format(Locale.ROOT, "%.2f", days);
    }

    private static List<@Nullable String> texts(@Nullable Object... values) {
        List<@Nullable String> texts = new ArrayList<>();
        for (Object value : values) {
            texts.add(value == null ? null : value.toString());
        }
        return texts;
    }
}
