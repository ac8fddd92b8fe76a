package mx.compendium.action.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import mx.compendium.action.CaptureSheet;
import mx.compendium.action.DeliveryKind;
import mx.compendium.action.DeliveryReceipt;
import mx.compendium.action.DeliverySummary;
import mx.compendium.action.DeliveryTiming;
import mx.compendium.action.FieldEdit;
import mx.compendium.action.NewReport;
import mx.compendium.action.ReportState;
import mx.compendium.action.ReportType;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.SqlRefused;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class DeliveringTest {

    private static final Login LIAISON = login("enlace", RoleNames.FOCAL_POINT, "EF-GRO");
    private static final Login HEAD = login("titular", RoleNames.INSTITUTION_HEAD, "EF-GRO");
    private static final Login OTHER_HEAD = login("titular", RoleNames.INSTITUTION_HEAD, "EF-TAMPS");

    private static Login login(String who, String role, String institution) {
        String username = who + "." + institution;
        return Login.of(username, role).claiming(username, username, institution);
    }

    @BeforeEach
    void capture_is_open(Database database) {
        database.run("update reporting_period set state = 'OPEN', due_at = now() + interval '60 days',"
                + " closes_at = now() + interval '70 days' where code = '2024'");
    }

    @Test
    void the_head_signs_what_is_ready_and_the_acuse_names_each_report_with_its_digest(Database database) {
        UUID id = ready(database, "Ferias de registro");
        DeliverySummary summary = summary(database, HEAD);
        assertThat(summary.items()).extracting(DeliverySummary.Item::report).contains(id);
        DeliveryReceipt acuse = sign(database, HEAD, summary.digest());
        assertThat(acuse.row().timing()).isEqualTo(DeliveryTiming.ON_TIME);
        assertThat(acuse.row().folio()).startsWith("ACUSE-2024-EF-GRO-");
        assertThat(acuse.items()).anySatisfy(item -> {
            assertThat(item.report()).isEqualTo(id);
            assertThat(item.folio()).matches("PMM-2024-[0-9]{4}");
            assertThat(item.sha256()).hasSize(64);
        });
        assertThat(open(database, id).state()).isEqualTo(ReportState.DELIVERED);
        assertThat(database.value("select total from measurement where report_id = '" + id + "'"))
                .isEqualTo("20053");
    }

    @Test
    void what_changed_since_it_was_read_is_not_signed(Database database) {
        ready(database, "Antes");
        String read = summary(database, HEAD).digest();
        ready(database, "Después");
        assertThat(codes(() -> sign(database, HEAD, read))).containsExactly("delivery.sign.changed-meanwhile");
    }

    @Test
    void a_liaison_signs_only_while_the_head_has_delegated_it_and_the_acuse_names_both(Database database) {
        ready(database, "Por delegación");
        assertThat(codes(() -> sign(database, LIAISON, null))).contains("delivery.sign.not-the-head");
        summary(database, HEAD);
        database.run("insert into delegation (id, institution, head, delegate, valid_from, valid_until, reason)"
                + " select gen_random_uuid(), 'EF-GRO', h.id, d.id, current_date - 1, current_date + 1, 'Comisión'"
                + " from person h, person d where h.sub = 'titular.EF-GRO' and d.sub = 'enlace.EF-GRO'");
        DeliveryReceipt acuse = sign(database, LIAISON, null);
        assertThat(acuse.row().signerName()).isEqualTo("enlace.EF-GRO");
        assertThat(acuse.row().onBehalfOf()).isEqualTo("titular.EF-GRO");
        database.run("update delegation set revoked_at = now()");
    }

    @Test
    void after_closing_nothing_is_delivered_but_the_text_stays_and_an_extension_opens_again(Database database) {
        UUID id = ready(database, "Tardía");
        database.run("update reporting_period set due_at = now() - interval '2 days',"
                + " closes_at = now() - interval '1 second' where code = '2024'");
        assertThat(codes(() -> sign(database, HEAD, null))).contains("delivery.sign.too-late");
        database.doInTransaction(em -> new Wiring(em, LIAISON)
                .bean(ActionReporting.class)
                .save(id, List.of(new FieldEdit("challenges", "Escrito después", 0))));
        assertThat(open(database, id).late()).isTrue();
        assertThat(open(database, id).text("challenges")).isEqualTo("Escrito después");
        database.doInTransaction(
                em -> new Wiring(em, LIAISON).bean(ActionReporting.class).markReady(id));
        database.run("update participation set extended_until = now() + interval '1 day', extension_reason = 'Sismo'"
                + " where period_code = '2024' and institution = 'EF-GRO'");
        assertThat(sign(database, HEAD, null).row().timing()).isEqualTo(DeliveryTiming.WITH_EXTENSION);
        database.run("update participation set extended_until = null, extension_reason = null"
                + " where period_code = '2024' and institution = 'EF-GRO'");
    }

    @Test
    void a_nil_report_needs_a_reason_and_no_delivered_report(Database database) {
        assertThat(codes(() -> nil(database, OTHER_HEAD, "  "))).containsExactly("delivery.nil.reason-missing");
        DeliveryReceipt acuse = nil(database, OTHER_HEAD, "No hubo programas en el periodo");
        assertThat(acuse.row().kind()).isEqualTo(DeliveryKind.NIL);
        assertThat(acuse.items()).isEmpty();
        ready(database, "Con algo que reportar");
        sign(database, HEAD, null);
        assertThat(codes(() -> nil(database, HEAD, "Nada"))).containsExactly("delivery.nil.reports-delivered");
    }

    @Test
    void an_acuse_is_read_by_its_institution_and_no_other_and_checked_by_anybody_who_holds_it(Database database) {
        ready(database, "Con acuse");
        DeliveryReceipt acuse = sign(database, HEAD, null);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> database.inTransaction(em -> new Wiring(em, OTHER_HEAD)
                        .bean(Delivering.class)
                        .receipt(acuse.row().id())));
        assertThat(given(database, acuse.row().folio(), acuse.row().sha256())).isTrue();
        assertThat(given(database, acuse.row().folio(), "0".repeat(64))).isFalse();
    }

    @Test
    void a_delivery_is_never_changed_whoever_asks(Database database) {
        ready(database, "Inmutable");
        sign(database, HEAD, null);
        assertThatExceptionOfType(SqlRefused.class)
                .isThrownBy(() -> database.run("update delivery set timing = 'LATE'"));
        assertThatExceptionOfType(SqlRefused.class).isThrownBy(() -> database.run("delete from delivery_item"));
    }

    @Test
    void what_stands_against_a_report_names_the_report_and_the_field(Database database) {
        UUID id = ready(database, "Sin resumen");
        database.run("update report_capture set fields = fields - 'summary' where report_id = '" + id + "'");
        assertThat(summary(database, HEAD).obstacles()).anySatisfy(found -> {
            assertThat(found.code()).isEqualTo("delivery.sign.report-not-valid");
            assertThat(found.field()).isEqualTo(id.toString());
            assertThat(found.arguments())
                    .containsExactly("Sin resumen", Violation.at("summary", "capture.value-missing"));
        });
        database.run("update action_report set discarded_at = now() where id = '" + id + "'");
    }

    private static boolean given(Database database, String folio, String sha256) {
        return database.inTransaction(em -> new Wiring(em, Login.nobody())
                .bean(Delivering.class)
                .given(folio, sha256)
                .isPresent());
    }

    private static UUID ready(Database database, String name) {
        UUID id = database.inTransaction(em -> new Wiring(em, LIAISON)
                .bean(ActionReporting.class)
                .create("2024", new NewReport(name, ReportType.ACTION, 7)));
        database.doInTransaction(em -> {
            ActionReporting reporting = new Wiring(em, LIAISON).bean(ActionReporting.class);
            reporting.save(id, whole());
            reporting.markReady(id);
        });
        return id;
    }

    private static List<FieldEdit> whole() {
        return List.of(
                new FieldEdit("summary", "Resumen", 0),
                new FieldEdit("purpose", "Propósito", 0),
                new FieldEdit("populations", "GENERAL", 0),
                new FieldEdit("states", "12", 0),
                new FieldEdit("startDate", "01/07/2023", 0),
                new FieldEdit("ongoing", "true", 0),
                new FieldEdit("results", "Resultados", 0),
                new FieldEdit("measurements.m01.counted", "Asistentes", 0),
                new FieldEdit("measurements.m01.unit", "personas", 0),
                new FieldEdit("measurements.m01.reach", "DIRECT", 0),
                new FieldEdit("measurements.m01.from", "01/07/2023", 0),
                new FieldEdit("measurements.m01.to", "30/06/2024", 0),
                new FieldEdit("measurements.m01.total", "20 053", 0));
    }

    private static DeliverySummary summary(Database database, Login login) {
        return database.inTransaction(
                em -> new Wiring(em, login).bean(Delivering.class).summary("2024"));
    }

    private static DeliveryReceipt sign(Database database, Login login, String digest) {
        return database.inTransaction(
                em -> new Wiring(em, login).bean(Delivering.class).sign("2024", digest));
    }

    private static DeliveryReceipt nil(Database database, Login login, String reason) {
        return database.inTransaction(
                em -> new Wiring(em, login).bean(Delivering.class).signNil("2024", reason));
    }

    private static CaptureSheet open(Database database, UUID id) {
        return database.inTransaction(
                em -> new Wiring(em, LIAISON).bean(ActionReporting.class).open(id));
    }

    private static List<String> codes(Runnable attempt) {
        return catchThrowableOfType(RulesBroken.class, attempt::run).violations().stream()
                .map(Violation::code)
                .toList();
    }
}
