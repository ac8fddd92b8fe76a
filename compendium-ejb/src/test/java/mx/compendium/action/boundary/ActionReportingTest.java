package mx.compendium.action.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import mx.compendium.action.CaptureSheet;
import mx.compendium.action.FieldEdit;
import mx.compendium.action.NewReport;
import mx.compendium.action.ReportFilter;
import mx.compendium.action.ReportRow;
import mx.compendium.action.ReportState;
import mx.compendium.action.ReportType;
import mx.compendium.action.SaveAnswer;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class ActionReportingTest {

    private static final Login GUERRERO =
            Login.of("gro", RoleNames.FOCAL_POINT).claiming("enlace.ef-gro", "Ana", "EF-GRO");
    private static final Login COLLEAGUE =
            Login.of("gro2", RoleNames.FOCAL_POINT).claiming("enlace2.ef-gro", "Beto", "EF-GRO");
    private static final Login TAMAULIPAS =
            Login.of("tam", RoleNames.FOCAL_POINT).claiming("enlace.ef-tamps", "Carla", "EF-TAMPS");

    private static UUID begin(Database database, String name) {
        return database.inTransaction(em -> new Wiring(em, GUERRERO)
                .bean(ActionReporting.class)
                .create("2024", new NewReport(name, ReportType.ACTION, 7)));
    }

    private static SaveAnswer save(Database database, Login login, UUID id, FieldEdit... edits) {
        return database.inTransaction(
                em -> new Wiring(em, login).bean(ActionReporting.class).save(id, List.of(edits)));
    }

    private static CaptureSheet open(Database database, Login login, UUID id) {
        return database.inTransaction(
                em -> new Wiring(em, login).bean(ActionReporting.class).open(id));
    }

    private static FieldEdit edit(String path, String text, int base) {
        return new FieldEdit(path, text, base);
    }

    @Test
    void what_was_begun_stands_in_the_form_and_in_the_list_of_its_institution(Database database) {
        UUID id = begin(database, "Jornadas de registro");
        assertThat(open(database, GUERRERO, id).text("name")).isEqualTo("Jornadas de registro");
        List<ReportRow> found = database.inTransaction(em -> new Wiring(em, GUERRERO)
                .bean(ReportBrowsing.class)
                .find(ReportFilter.ofPeriod("2024").searching("jornadas registro"), null, 10)
                .items());
        assertThat(found).extracting(ReportRow::id).contains(id);
    }

    @Test
    void an_incomplete_or_wrong_text_is_kept_as_typed(Database database) {
        UUID id = begin(database, "Con errores");
        SaveAnswer answer = save(database, GUERRERO, id, edit("measurements.m01.total", "unos 20.5", 0));
        assertThat(answer.revisions()).containsEntry("measurements.m01.total", 1);
        assertThat(open(database, GUERRERO, id).text("measurements.m01.total")).isEqualTo("unos 20.5");
        assertThat(open(database, GUERRERO, id).check().violations()).isNotEmpty();
    }

    @Test
    void two_colleagues_merge_on_different_fields_and_are_told_on_the_same(Database database) {
        UUID id = begin(database, "Entre dos");
        save(database, GUERRERO, id, edit("summary", "De Ana", 0));
        assertThat(save(database, COLLEAGUE, id, edit("purpose", "De Beto", 0)).conflicts())
                .isEmpty();
        SaveAnswer second = save(database, COLLEAGUE, id, edit("summary", "De Beto", 0));
        assertThat(second.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.theirs()).isEqualTo("De Ana");
            assertThat(conflict.by()).isEqualTo("Ana");
        });
        assertThat(open(database, GUERRERO, id).text("summary")).isEqualTo("De Ana");
    }

    @Test
    void a_report_of_another_institution_is_as_absent_as_one_that_does_not_exist(Database database) {
        UUID id = begin(database, "Sólo de Guerrero");
        for (UUID asked : List.of(id, UUID.randomUUID())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open(database, TAMAULIPAS, asked));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> save(database, TAMAULIPAS, asked, edit("summary", "x", 0)));
        }
    }

    @Test
    void it_is_ready_only_when_nothing_stands_against_it_and_a_later_change_makes_it_a_draft_again(Database database) {
        UUID id = begin(database, "Lista");
        RulesBroken refused = catchThrowableOfType(RulesBroken.class, () -> ready(database, id));
        assertThat(refused.violations()).extracting(Violation::field).contains("summary", "purpose", "results");
        fill(database, id);
        ready(database, id);
        assertThat(open(database, GUERRERO, id).state()).isEqualTo(ReportState.READY);
        save(database, GUERRERO, id, edit("summary", "Otro resumen", 1));
        assertThat(open(database, GUERRERO, id).state()).isEqualTo(ReportState.DRAFT);
        assertThat(database.value("select count(*) from report_step where report_id = '" + id + "'"))
                .isEqualTo("1");
    }

    @Test
    void what_is_complete_is_declared_ready_together_and_the_rest_stays_as_it_is(Database database) {
        UUID complete = begin(database, "Completa");
        UUID begun = begin(database, "A medias");
        fill(database, complete);
        assertThat(readyTogether(database, TAMAULIPAS)).isZero();
        assertThat(readyTogether(database, GUERRERO)).isEqualTo(1);
        assertThat(open(database, GUERRERO, complete).state()).isEqualTo(ReportState.READY);
        assertThat(open(database, GUERRERO, begun).state()).isEqualTo(ReportState.DRAFT);
        assertThat(readyTogether(database, GUERRERO)).isZero();
    }

    private static int readyTogether(Database database, Login login) {
        return database.inTransaction(
                em -> new Wiring(em, login).bean(ActionReporting.class).markAllReady("2024"));
    }

    @Test
    void a_discarded_draft_is_gone_and_can_be_taken_back(Database database) {
        UUID id = begin(database, "De prueba");
        database.doInTransaction(
                em -> new Wiring(em, GUERRERO).bean(ActionReporting.class).discard(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> open(database, GUERRERO, id));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> database.doInTransaction(em ->
                        new Wiring(em, TAMAULIPAS).bean(ActionReporting.class).restore(id)));
        database.doInTransaction(
                em -> new Wiring(em, GUERRERO).bean(ActionReporting.class).restore(id));
        assertThat(open(database, GUERRERO, id).text("name")).isEqualTo("De prueba");
    }

    @Test
    void a_sealed_period_takes_no_text(Database database) {
        UUID sealed = UUID.fromString(database.value(
                "select id from action_report where period_code = '2022' and institution = 'EF-GRO' limit 1"));
        RulesBroken refused = catchThrowableOfType(
                RulesBroken.class, () -> save(database, GUERRERO, sealed, edit("summary", "x", 0)));
        assertThat(refused.violations()).extracting(Violation::code).contains("report.write.sealed");
    }

    @Test
    void an_accepted_report_reads_back_as_complete_in_the_form(Database database) {
        UUID accepted = UUID.fromString(database.value("select id from action_report where period_code = '2023'"
                + " and institution = 'EF-GRO' order by folio limit 1"));
        CaptureSheet sheet = open(database, GUERRERO, accepted);
        assertThat(sheet.check().violations()).isEmpty();
        assertThat(sheet.against()).extracting(Violation::code).containsExactly("report.write.delivered");
    }

    static void fill(Database database, UUID id) {
        save(
                database,
                GUERRERO,
                id,
                edit("summary", "Resumen", 0),
                edit("purpose", "Propósito", 0),
                edit("populations", "GENERAL", 0),
                edit("national", "true", 0),
                edit("startDate", "01/07/2023", 0),
                edit("ongoing", "true", 0),
                edit("results", "Resultados", 0));
    }

    private static void ready(Database database, UUID id) {
        database.doInTransaction(
                em -> new Wiring(em, GUERRERO).bean(ActionReporting.class).markReady(id));
    }
}
