package mx.compendium.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.SqlRefused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The database itself refuses every change to what is sealed, whoever asks (rule 8). */
@DatabaseTest(demonstration = true)
class SealGuardTest {

    private static final String SEALED = "CP001";

    /** What these hold is never changed, sealed or not. */
    private static final Set<String> WRITTEN_ONCE = Set.of("delivery", "delivery_item", "report_step", "evidence_file");

    private static final String ANA = "00000000-0000-4000-8000-0000000000aa";

    /**
     * Every table that holds rows of a period, directly or as parts of its reports; words are kept with what is published, and
     * sums follow from what is guarded.
     */
    private static final String GUARDED = """
            select distinct table_name from information_schema.columns join information_schema.tables
                using (table_schema, table_name)
            where column_name in ('period_code', 'report_id', 'measurement_id') and table_schema = 'public'
                and table_type = 'BASE TABLE'
                and table_name not in ('sealed_dataset', 'edition', 'published_template', 'published_text',
                    'publication_document', 'publication_exception', 'published_action', 'counted_report',
                    'report_summary', 'measurement_summary', 'report_tally', 'report_tally_change')
                and table_name not like 'erratum%' and table_name not like 'narrative\\_%'
            order by table_name""";

    private static List<String> guarded;

    @BeforeAll
    static void a_period_with_rows_in_every_table_is_sealed(Database database) {
        guarded = database.rows(GUARDED).stream().map(row -> row.get(0)).toList();
        String report = "(select id from action_report where folio = 'PMM-2023-0001')";
        String measured = "(select m.id from measurement m join action_report r on r.id = m.report_id"
                + " where r.period_code = '2023' limit 1)";
        database.run(
                "insert into person (id, sub, username, display_name) values ('" + ANA + "', 'ana', 'ana', 'Ana')",
                "insert into report_capture values (" + report + ", '{}', 1, now(), '" + ANA + "')",
                "insert into report_author values (" + report + ", '" + ANA + "')",
                "insert into report_step (report_id, to_state, person) values (" + report + ", 'DRAFT', '" + ANA + "')",
                "insert into evidence_file values ('f', " + report + ", 'a.pdf', 'application/pdf', 1, 'x', now(), '"
                        + ANA + "')",
                "insert into folio_counter values ('2023', 356)",
                "insert into delivery (id, period_code, institution, number, folio, kind, signed_at, signed_by,"
                        + " signer_name, timing, sha256) values ('" + ANA + "', '2023', 'INM', 1, 'ACUSE', 'REPORTS',"
                        + " now(), '" + ANA + "', 'Ana', 'ON_TIME', 'x')",
                "insert into delivery_item values ('" + ANA + "', " + report + ", 'PMM-2023-0001', 'x', '{}', 'x')",
                "insert into observation (id, report_id, field, text, state, opened_by, opened_at) values ('" + ANA
                        + "', " + report + ", 'summary', 'x', 'OPEN', '" + ANA + "', now())",
                "insert into carry_over_decision (period_code, institution, lineage, decision, decided_by) select"
                        + " '2023', institution, lineage, 'CONTINUES', '" + ANA + "' from action_report"
                        + " where folio = 'PMM-2023-0001'",
                "insert into review_assignment values ('2023', 'INM', '" + ANA + "')",
                "insert into evidence (id, report_id, ordinal, title, address, publishable) values"
                        + " (gen_random_uuid(), " + report + ", 1, 'Informe', 'https://example.org', true)",
                "insert into action_report_municipality values (" + report + ", 90, 'Chilpancingo')",
                "insert into action_report_country values (" + report + ", 90, 'Guatemala')",
                "insert into action_report_state values (" + report + ", '12') on conflict do nothing",
                "insert into measurement_age values (" + measured + ", 90, '0–17', 1)",
                "update reporting_period set state = 'SEALED' where code = '2023'");
    }

    static Stream<String> guardedTables() {
        return guarded.stream();
    }

    @Test
    void every_table_with_rows_of_a_period_is_tried() {
        assertThat(guarded).contains("participation", "action_report", "measurement_age", "evidence");
    }

    @ParameterizedTest
    @MethodSource("guardedTables")
    void no_row_is_changed(String table, Database database) {
        String column = database.value("select column_name from information_schema.columns where is_identity = 'NO'"
                + " and table_name = '" + table + "' order by ordinal_position limit 1");
        held(table, database, "update " + table + " set " + column + " = " + column);
    }

    @ParameterizedTest
    @MethodSource("guardedTables")
    void no_row_is_removed(String table, Database database) {
        held(table, database, "delete from " + table);
    }

    @ParameterizedTest
    @MethodSource("guardedTables")
    void no_row_is_added(String table, Database database) {
        String columns = database.value("select string_agg(quote_ident(column_name), ', ')"
                + " from information_schema.columns where is_generated = 'NEVER' and is_identity = 'NO' and table_name = '"
                + table + "'");
        refused(database, "insert into " + table + " (" + columns + ") select " + columns + " from " + table);
    }

    @ParameterizedTest
    @MethodSource("guardedTables")
    void no_table_is_emptied(String table, Database database) {
        held(table, database, "truncate " + table + " cascade");
    }

    @Test
    void a_sealed_period_keeps_what_it_says_of_itself(Database database) {
        refused(database, "update reporting_period set title = 'Otra' where code = '2023'");
        refused(database, "update reporting_period set state = 'CLOSED' where code = '2023'");
        refused(database, "update reporting_period set state = 'PUBLISHED', rounding = 'HALF_UP' where code = '2023'");
        refused(database, "update reporting_period set state = 'SEALED' where code = '2022'");
        refused(database, "delete from reporting_period where code = '2022'");
        refused(database, "truncate reporting_period cascade");
    }

    @Test
    void a_row_of_an_open_period_is_not_moved_into_a_sealed_one(Database database) {
        refused(
                database,
                "update participation set period_code = '2022' where period_code = '2024' and institution = 'IMUMI'");
    }

    @Test
    void rows_of_an_open_period_may_change(Database database) {
        database.run("update participation set acronym = acronym where period_code = '2024'");
    }

    @Test
    void what_a_seal_froze_and_what_was_published_are_never_changed(Database database) {
        for (String table : List.of("sealed_dataset", "edition")) {
            for (String change : List.of("delete from " + table, "truncate " + table + " cascade")) {
                assertThat(refusal(database, change).state()).isEqualTo("CP002");
            }
            assertThat(refusal(database, "update " + table + " set period_code = period_code")
                            .state())
                    .isEqualTo("CP002");
        }
    }

    @Test
    void who_writes_while_a_seal_is_under_way_waits_and_is_refused(Database database) throws Exception {
        database.run("insert into reporting_period select '2030', title, coverage_start, coverage_end, due_at,"
                + " closes_at, zone, rounding, history_begins, 'CLOSED', demonstration, 1"
                + " from reporting_period where code = '2024'");
        ExecutorService second = Executors.newSingleThreadExecutor();
        try {
            Future<SqlRefused> writer = database.inTransaction(em -> {
                em.createNativeQuery("update reporting_period set state = 'SEALED' where code = '2030'")
                        .executeUpdate();
                Future<SqlRefused> writing = second.submit(() -> refusal(
                        database,
                        "insert into participation (id, period_code, institution, name, group_code)"
                                + " values (gen_random_uuid(), '2030', 'INM', 'INM', 'APF')"));
                awaitLockedOrDone(database, writing);
                return writing;
            });
            assertThat(writer.get().state()).isEqualTo(SEALED);
        } finally {
            second.shutdownNow();
        }
    }

    private static void awaitLockedOrDone(Database database, Future<?> writing) {
        String waiting = "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                + " and datname = current_database()";
        while (!writing.isDone() && database.value(waiting).equals("0")) {
            Thread.onSpinWait();
        }
    }

    private static void held(String table, Database database, String sql) {
        if (WRITTEN_ONCE.contains(table)) {
            assertThat(refusal(database, sql).state()).as(sql).isIn(SEALED, "CP002");
        } else {
            refused(database, sql);
        }
    }

    private static void refused(Database database, String sql) {
        SqlRefused refusal = refusal(database, sql);
        assertThat(refusal.state()).as(sql).isEqualTo(SEALED);
        assertThat(refusal).hasMessageContaining("sealed");
    }

    private static SqlRefused refusal(Database database, String sql) {
        return catchThrowableOfType(SqlRefused.class, () -> database.run(sql));
    }
}
