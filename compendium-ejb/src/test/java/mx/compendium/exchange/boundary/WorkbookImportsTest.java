package mx.compendium.exchange.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import mx.compendium.action.FieldEdit;
import mx.compendium.action.ReportRow;
import mx.compendium.action.boundary.ActionReporting;
import mx.compendium.exchange.Finding;
import mx.compendium.exchange.FindingLevel;
import mx.compendium.exchange.ImportMode;
import mx.compendium.exchange.ImportSheet;
import mx.compendium.exchange.ImportState;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class WorkbookImportsTest {

    private static final String ACTIONS = "Acciones";
    private static final String MEASUREMENTS = "Mediciones";

    /** Each test has an institution of its own, so that none finds what another left. */
    private static int next;

    private Desk desk;
    private String institution;
    private Login login;

    @BeforeEach
    void somebody_sits_down(Database database) {
        institution = database.value("select institution from participation where period_code = '2024'"
                + " order by institution offset " + next++ + " limit 1");
        login = enlace(institution, "Ana");
        desk = new Desk(database, login, "2024");
    }

    private static Login enlace(String institution, String name) {
        return Login.of(institution + "/" + name, RoleNames.FOCAL_POINT)
                .claiming(name + "." + institution, name, institution);
    }

    private String said(Database database, String name, String path) {
        UUID id = report(name);
        return database.inTransaction(
                em -> new Wiring(em, login).bean(ActionReporting.class).open(id).text(path));
    }

    private UUID report(String name) {
        return desk.reports().stream()
                .filter(row -> name.equals(row.name()))
                .map(ReportRow::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void forty_rows_of_which_seven_are_bad_give_thirty_three_reports_and_seven_explanations(Database database) {
        Book book = desk.template();
        for (int row = 2; row <= 41; row++) {
            book.action(row, "Acción " + row);
        }
        book.put(ACTIONS, 5, "Resumen", "").put(ACTIONS, 8, "Tipo", "Cosa");
        book.put(ACTIONS, 11, "Inicio", "31/02/2024").put(ACTIONS, 14, "Objetivo principal", "24");
        book.put(ACTIONS, 17, "La acción continúa", "quizá").put(ACTIONS, 20, "Resultados", "x".repeat(10_001));
        book.put(ACTIONS, 23, "Clave", "A001");
        UUID id = desk.send(book.bytes());
        ImportSheet checked = desk.sheet(id);
        assertThat(checked.state()).isEqualTo(ImportState.CHECKED);
        assertThat(checked.tally().begun()).isEqualTo(33);
        assertThat(checked.tally().wrong()).isEqualTo(6);
        assertThat(checked.tally().blocked()).isEqualTo(1);
        assertThat(desk.findings(id))
                .filteredOn(finding -> finding.level() != FindingLevel.WARNING)
                .extracting(Finding::row)
                .containsOnly(5, 8, 11, 14, 17, 20, 23);
        assertThat(desk.reports()).as("nothing is written before it is decided").isEmpty();
        RulesBroken refused = catchThrowableOfType(RulesBroken.class, () -> desk.decide(id, ImportMode.ALL_OR_NOTHING));
        assertThat(refused.violations()).extracting(Violation::code).containsExactly("workbook.decide.rows-refused");
        ImportSheet done = desk.take(id, ImportMode.VALID_ONLY);
        assertThat(done.taken()).isEqualTo(33);
        assertThat(desk.reports()).hasSize(33);
        assertThat(database.value("select count(*) from audit_line where action = 'report.create' and actor_sub = '"
                        + login.sub() + "'"))
                .isEqualTo("33");
    }

    @Test
    void the_workbook_comes_back_with_the_same_rows_and_the_reason_on_exactly_the_right_ones(Database database) {
        Book book = desk.template();
        for (int row = 2; row <= 6; row++) {
            book.action(row, "Acción " + row);
        }
        book.put(ACTIONS, 4, "Resumen", "");
        UUID id = desk.send(book.bytes());
        Book back = desk.annotated(id);
        assertThat(back.sheets())
                .containsExactly("Instrucciones", ACTIONS, MEASUREMENTS, "Evidencias", "Catálogos", "Errores");
        for (int row = 2; row <= 6; row++) {
            assertThat(back.read(ACTIONS, row, "Nombre")).isEqualTo("Acción " + row);
            assertThat(back.read(ACTIONS, row, "Qué corregir").isEmpty()).isEqualTo(row != 4);
            assertThat(back.ground(ACTIONS, row, "Resumen").isEmpty()).isEqualTo(row != 4);
        }
        assertThat(back.read(ACTIONS, 4, "Qué corregir")).startsWith("Error (F): Falta este dato");
        assertThat(back.poi().getSheet("Errores").getRow(2).getCell(1).getNumericCellValue())
                .isEqualTo(4);
    }

    @Test
    void the_returned_workbook_is_corrected_and_sent_again_and_doubles_nothing(Database database) {
        Book book = desk.template();
        book.action(2, "Primera").action(3, "Segunda").put(ACTIONS, 3, "Propósito", "");
        UUID first = desk.send(book.bytes());
        desk.take(first, ImportMode.VALID_ONLY);
        Book back = desk.annotated(first).put(ACTIONS, 3, "Propósito", "Ahora sí");
        back.put(ACTIONS, 2, "Resumen", "Otro resumen");
        UUID second = desk.send(back.bytes());
        assertThat(desk.sheet(second).tally().begun()).isEqualTo(1);
        assertThat(desk.sheet(second).tally().changed()).isEqualTo(1);
        desk.take(second, ImportMode.ALL_OR_NOTHING);
        assertThat(desk.reports()).extracting(ReportRow::name).containsExactlyInAnyOrder("Primera", "Segunda");
        assertThat(said(database, "Primera", "summary")).isEqualTo("Otro resumen");
        UUID third = desk.send(back.bytes());
        assertThat(desk.sheet(third).tally().unchanged()).isEqualTo(2);
        assertThat(desk.sheet(third).tally().valid()).isZero();
    }

    @Test
    void two_uploads_of_one_file_decided_both_create_it_once(Database database) {
        byte[] book = desk.template().action(2, "Sólo una").bytes();
        UUID one = desk.send(book);
        UUID other = desk.send(book);
        desk.take(one, ImportMode.VALID_ONLY);
        ImportSheet second = desk.take(other, ImportMode.VALID_ONLY);
        assertThat(second.taken()).isZero();
        assertThat(second.leftOut()).isEqualTo(1);
        assertThat(desk.reports()).hasSize(1);
    }

    @Test
    void a_decision_is_taken_once(Database database) {
        UUID id = desk.send(desk.template().action(2, "Una vez").bytes());
        desk.take(id, ImportMode.VALID_ONLY);
        assertThat(catchThrowableOfType(RulesBroken.class, () -> desk.decide(id, ImportMode.VALID_ONLY))
                        .violations())
                .extracting(Violation::code)
                .containsExactly("workbook.decide.not-undecided");
    }

    @Test
    void of_two_decisions_at_once_the_second_is_refused(Database database) {
        UUID id = desk.send(desk.template().action(2, "A la vez").bytes());
        List<CompletableFuture<RulesBroken>> second = new ArrayList<>();
        database.doInTransaction(em -> {
            new Wiring(em, login).bean(WorkbookImports.class).decide(id, ImportMode.VALID_ONLY);
            second.add(CompletableFuture.supplyAsync(
                    () -> catchThrowableOfType(RulesBroken.class, () -> desk.decide(id, ImportMode.VALID_ONLY))));
            untilItWaits(database, second.get(0));
        });
        assertThat(second.get(0).join().violations())
                .extracting(Violation::code)
                .containsExactly("workbook.decide.not-undecided");
    }

    private static void untilItWaits(Database database, CompletableFuture<?> act) {
        while (!act.isDone()
                && database.value("select count(*) from pg_locks where not granted")
                        .equals("0")) {
            Thread.onSpinWait();
        }
    }

    @Test
    void measurements_join_their_action_by_its_key_with_numbers_and_dates_as_people_write_them(Database database) {
        Book book = desk.template().action(2, "Ferias");
        book.put(MEASUREMENTS, 2, "Clave de la acción", "A001")
                .put(MEASUREMENTS, 2, "Qué se contó", "Personas atendidas")
                .put(MEASUREMENTS, 2, "Unidad", "personas")
                .put(MEASUREMENTS, 2, "Alcance", "Directo")
                .put(MEASUREMENTS, 2, "Desde", LocalDate.of(2023, 7, 1))
                .put(MEASUREMENTS, 2, "Hasta", "30 de junio de 2024")
                .put(MEASUREMENTS, 2, "Total", "20,053")
                .put(MEASUREMENTS, 2, "Mujeres", 11_706)
                .put(MEASUREMENTS, 2, "Hombres", "8 mil 347");
        UUID id = desk.send(book.bytes());
        assertThat(desk.findings(id)).isEmpty();
        desk.take(id, ImportMode.ALL_OR_NOTHING);
        UUID report = report("Ferias");
        var sheet = database.inTransaction(
                em -> new Wiring(em, login).bean(ActionReporting.class).open(report));
        assertThat(sheet.check().passes()).isTrue();
        assertThat(sheet.fields().values()).extracting(field -> field.text()).contains("01/07/2023", "11706", "20,053");
    }

    @Test
    void a_point_in_a_number_is_explained_at_its_cell_and_a_row_of_no_action_too(Database database) {
        Book book = desk.template().action(2, "Con punto");
        book.put(MEASUREMENTS, 2, "Clave de la acción", "A001")
                .put(MEASUREMENTS, 2, "Qué se contó", "Personas")
                .put(MEASUREMENTS, 2, "Unidad", "personas")
                .put(MEASUREMENTS, 2, "Alcance", "Directo")
                .put(MEASUREMENTS, 2, "Desde", "01/07/2023")
                .put(MEASUREMENTS, 2, "Hasta", "30/06/2024")
                .put(MEASUREMENTS, 2, "Total", "20.053")
                .put(MEASUREMENTS, 3, "Clave de la acción", "Z9")
                .put(MEASUREMENTS, 3, "Qué se contó", "Nada");
        UUID id = desk.send(book.bytes());
        int total = book.column(MEASUREMENTS, "Total");
        assertThat(desk.findings(id))
                .extracting(Finding::row, Finding::column, Finding::code)
                .contains(tuple(2, total, "capture.not-a-number"), tuple(3, 0, "workbook.row.action-unknown"));
    }

    @Test
    void a_text_of_ten_thousand_characters_is_kept_whole(Database database) {
        String long_ = "ñ".repeat(9_999) + ".";
        UUID id = desk.send(desk.template()
                .action(2, "Larga")
                .put(ACTIONS, 2, "Resumen", long_)
                .bytes());
        desk.take(id, ImportMode.ALL_OR_NOTHING);
        assertThat(said(database, "Larga", "summary")).isEqualTo(long_);
    }

    @Test
    void a_formula_is_never_computed_and_comes_out_as_text(Database database) {
        Book book = desk.template().action(2, "Con fórmula");
        book.formula(ACTIONS, 2, "Resumen", "HYPERLINK(\"http://example.org\",\"clic\")")
                .put(ACTIONS, 2, "Retos", "=cmd|' /C calc'!A0");
        UUID id = desk.send(book.bytes());
        desk.take(id, ImportMode.ALL_OR_NOTHING);
        assertThat(said(database, "Con fórmula", "summary")).startsWith("=HYPERLINK(");
        Book back = desk.template();
        var cell = back.poi().getSheet(ACTIONS).getRow(1).getCell(back.column(ACTIONS, "Retos"));
        assertThat(cell.getStringCellValue()).isEqualTo("=cmd|' /C calc'!A0");
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void r32_what_a_colleague_typed_after_the_template_was_issued_is_not_overwritten(Database database) {
        desk.take(desk.send(desk.template().action(2, "Entre dos").bytes()), ImportMode.VALID_ONLY);
        Book book = desk.template();
        UUID report = report("Entre dos");
        Login colleague = enlace(institution, "Beto");
        save(database, colleague, report, "summary", "De Beto");
        book.put(ACTIONS, 2, "Resumen", "De Ana").put(ACTIONS, 2, "Propósito", "También de Ana");
        UUID id = desk.send(book.bytes());
        assertThat(desk.findings(id)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("report.brought.changed-meanwhile");
            assertThat(finding.column()).isEqualTo(book.column(ACTIONS, "Resumen"));
            assertThat(finding.level()).isEqualTo(FindingLevel.BLOCK);
        });
        assertThat(said(database, "Entre dos", "summary")).isEqualTo("De Beto");
    }

    @Test
    void what_changes_between_check_and_decision_is_left_out_and_told(Database database) {
        desk.take(desk.send(desk.template().action(2, "Cambia").bytes()), ImportMode.VALID_ONLY);
        Book book = desk.template().put(ACTIONS, 2, "Propósito", "Del libro");
        UUID id = desk.send(book.bytes());
        desk.decide(id, ImportMode.VALID_ONLY);
        save(database, login, report("Cambia"), "summary", "Del formulario");
        desk.write(id);
        assertThat(desk.sheet(id).taken()).isZero();
        assertThat(desk.sheet(id).leftOut()).isEqualTo(1);
        assertThat(said(database, "Cambia", "purpose")).isEqualTo("Propósito");
    }

    private void save(Database database, Login who, UUID report, String path, String text) {
        database.doInTransaction(em -> {
            ActionReporting reporting = new Wiring(em, who).bean(ActionReporting.class);
            int base = reporting.open(report).fields().get(path).revision();
            reporting.save(report, List.of(new FieldEdit(path, text, base)));
        });
    }

    @Test
    void a_workbook_of_another_institution_is_as_absent_as_one_that_does_not_exist(Database database) {
        UUID id = desk.send(desk.template().action(2, "Ajena").bytes());
        String other = database.value("select institution from participation where period_code = '2024'"
                + " and institution <> '" + institution + "' order by institution desc limit 1");
        Desk foreign = new Desk(database, enlace(other, "Carla"), "2024");
        for (UUID asked : List.of(id, UUID.randomUUID())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> foreign.sheet(asked));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> foreign.findings(asked));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> foreign.annotated(asked));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> foreign.decide(asked, ImportMode.VALID_ONLY));
        }
    }

    @Test
    void the_id_of_a_report_of_another_institution_is_told_as_unknown_and_touches_nothing(Database database) {
        desk.take(desk.send(desk.template().action(2, "Mía").bytes()), ImportMode.VALID_ONLY);
        UUID mine = report("Mía");
        String other = database.value("select institution from participation where period_code = '2024'"
                + " and institution <> '" + institution + "' order by institution desc limit 1");
        Desk foreign = new Desk(database, enlace(other, "Carla"), "2024");
        Book book = foreign.template().action(2, "Robada").put(ACTIONS, 2, "Id (no lo cambie)", mine.toString());
        UUID id = foreign.send(book.bytes());
        assertThat(foreign.findings(id)).extracting(Finding::code).containsExactly("report.brought.unknown");
        assertThat(said(database, "Mía", "summary")).isEqualTo("Resumen de Mía");
    }

    @Test
    void a_template_of_another_institution_or_a_workbook_that_is_none_is_refused_at_once(Database database) {
        String other = database.value("select institution from participation where period_code = '2024'"
                + " and institution <> '" + institution + "' order by institution desc limit 1");
        byte[] foreign =
                new Desk(database, enlace(other, "Carla"), "2024").template().bytes();
        assertThat(refusal(foreign)).isEqualTo("workbook.file.other-institution");
        Book none = desk.template();
        none.poi().removeSheetAt(none.poi().getSheetIndex("Catálogos"));
        assertThat(refusal(none.bytes())).isEqualTo("workbook.file.not-the-template");
    }

    private String refusal(byte[] book) {
        return catchThrowableOfType(RulesBroken.class, () -> desk.receive(book))
                .violations()
                .get(0)
                .code();
    }

    @Test
    void a_row_that_is_unusual_is_taken_and_its_reason_in_the_workbook_confirms_it(Database database) {
        Book book = desk.template()
                .action(2, "Con correo")
                .put(ACTIONS, 2, "Retos", "Escriba a ana@example.org")
                .action(3, "Con razón")
                .put(ACTIONS, 3, "Retos", "Escriba a buzon@example.org")
                .put(ACTIONS, 3, "Por qué es correcto lo que avisa", "Es el buzón institucional");
        UUID id = desk.send(book.bytes());
        assertThat(desk.sheet(id).tally().doubtful()).isEqualTo(1);
        assertThat(desk.findings(id))
                .extracting(Finding::row, Finding::level)
                .containsExactly(tuple(2, FindingLevel.WARNING));
        desk.take(id, ImportMode.ALL_OR_NOTHING);
        UUID confirmed = report("Con razón");
        boolean passes = database.inTransaction(em -> new Wiring(em, login)
                .bean(ActionReporting.class)
                .open(confirmed)
                .check()
                .passes());
        assertThat(passes).isTrue();
    }
}
