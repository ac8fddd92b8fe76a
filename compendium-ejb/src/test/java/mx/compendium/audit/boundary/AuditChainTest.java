package mx.compendium.audit.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import mx.compendium.audit.AuditFilter;
import mx.compendium.audit.AuditRow;
import mx.compendium.audit.AuditVerification;
import mx.compendium.audit.AuditVerification.Fault;
import mx.compendium.audit.AuditVerification.Kind;
import mx.compendium.audit.Outcome;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.Slice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class AuditChainTest {

    private static final Login AUDITOR = Login.of("auditora", RoleNames.AUDITOR).claiming("auditora", "Auditora", null);

    @BeforeEach
    void a_trail_of_five_lines(Database database) {
        IntStream.rangeClosed(1, 5).forEach(number -> write(database, "report.save", "R-" + number));
    }

    /** Who may switch triggers off is the owner of the tables: that it is found out nevertheless is what is tried here. */
    private static void pastTheTriggers(Database database, String... changes) {
        String[] all = new String[changes.length + 1];
        all[0] = "set session_replication_role = replica";
        System.arraycopy(changes, 0, all, 1, changes.length);
        database.run(all);
    }

    @AfterEach
    void the_trail_is_begun_anew(Database database) {
        pastTheTriggers(
                database,
                "truncate audit_chain, audit_verification, audit_line",
                "set session_replication_role = origin");
    }

    @Test
    void an_untouched_trail_is_whole(Database database) {
        AuditVerification found = verify(database);
        assertThat(found.whole()).isTrue();
        assertThat(found.lines()).isEqualTo(5);
        assertThat(verify(database).whole()).isTrue();
    }

    @Test
    void a_line_changed_by_sql_is_found_and_named(Database database) {
        long line = line(database, "R-3");
        pastTheTriggers(database, "update audit_line set actor_name = 'Nadie' where id = " + line);
        assertThat(verify(database).faults()).containsExactly(new Fault(Kind.CHANGED, line));
    }

    @Test
    void a_changed_value_in_the_details_is_found(Database database) {
        long line = line(database, "R-2");
        pastTheTriggers(database, "update audit_line set details = '{\"name:new\": \"otro\"}' where id = " + line);
        assertThat(verify(database).faults()).containsExactly(new Fault(Kind.CHANGED, line));
    }

    @Test
    void a_line_taken_out_and_a_line_put_in_are_found(Database database) {
        long line = line(database, "R-4");
        pastTheTriggers(
                database,
                "delete from audit_line where id = " + line,
                "insert into audit_line (actor_sub, actor_name, action, subject_type, outcome, correlation)"
                        + " values ('x', 'x', 'report.save', 'report', 'DONE', gen_random_uuid())");
        assertThat(verify(database).faults()).extracting(Fault::kind).containsExactly(Kind.REMOVED, Kind.UNLINKED);
    }

    @Test
    void a_trail_cut_short_no_longer_reaches_what_a_verification_saw(Database database) {
        verify(database);
        long line = line(database, "R-5");
        pastTheTriggers(
                database,
                "delete from audit_chain where line >= " + line,
                "delete from audit_line where id >= " + line);
        assertThat(verify(database).faults()).extracting(Fault::kind).containsExactly(Kind.CUT);
    }

    @Test
    void lines_written_at_once_make_one_chain(Database database) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> written = IntStream.range(0, 40)
                    .<Future<?>>mapToObj(number -> writers.submit(() -> write(database, "report.save", "P-" + number)))
                    .toList();
            for (Future<?> one : written) {
                one.get();
            }
        } finally {
            writers.shutdownNow();
        }
        assertThat(verify(database).lines()).isEqualTo(45);
        assertThat(verify(database).whole()).isTrue();
    }

    @Test
    void the_trail_is_read_by_slices_the_latest_first_and_narrowed(Database database) {
        write(database, "period.seal", "2023");
        assertThat(find(database, AuditFilter.all(), null).items())
                .extracting(AuditRow::subject)
                .containsExactly("2023", "R-5", "R-4");
        String cursor = find(database, AuditFilter.all(), null).nextCursor();
        assertThat(find(database, AuditFilter.all(), cursor).items())
                .extracting(AuditRow::subject)
                .containsExactly("R-3", "R-2", "R-1");
        assertThat(find(database, new AuditFilter("áuditora", "period.", "2023", Outcome.DONE, null, null), null)
                        .items())
                .hasSize(1);
        assertThat(find(database, new AuditFilter("nadie", null, null, null, null, null), null)
                        .items())
                .isEmpty();
    }

    @Test
    void who_is_not_the_control_body_reads_which_fields_an_institution_changed_but_not_the_texts(Database database) {
        assertThat(find(database, AuditFilter.all(), null).items().get(0).details())
                .containsEntry("name:new", "b");
        Login administrator = Login.of("admin", RoleNames.ADMINISTRATOR).claiming("admin", "Administración", null);
        Slice<AuditRow> read = database.inTransaction(
                em -> new Wiring(em, administrator).bean(AuditReading.class).find(AuditFilter.all(), null, 1));
        assertThat(read.items().get(0).details())
                .containsOnly(Map.entry("name:old", AuditRow.WITHHELD), Map.entry("name:new", AuditRow.WITHHELD));
    }

    private static void write(Database database, String action, String subject) {
        database.doInTransaction(em -> new Wiring(em, AUDITOR)
                .bean(AuditWriting.class)
                .done(action, subject, Map.of("name:old", "a", "name:new", "b")));
    }

    private static long line(Database database, String subject) {
        return Long.parseLong(database.value("select id from audit_line where subject_id = '" + subject + "'"));
    }

    private static AuditVerification verify(Database database) {
        return database.inTransaction(
                em -> new Wiring(em, AUDITOR).bean(AuditReading.class).verify());
    }

    private static Slice<AuditRow> find(Database database, AuditFilter filter, String cursor) {
        return database.inTransaction(
                em -> new Wiring(em, AUDITOR).bean(AuditReading.class).find(filter, cursor, 3));
    }
}
