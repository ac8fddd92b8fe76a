package mx.compendium.exchange.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import mx.compendium.action.NewReport;
import mx.compendium.action.ReportRow;
import mx.compendium.action.ReportState;
import mx.compendium.action.ReportType;
import mx.compendium.action.boundary.ActionReporting;
import mx.compendium.exchange.Finding;
import mx.compendium.exchange.ImportMode;
import mx.compendium.exchange.ImportSheet;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.period.Citation;
import mx.compendium.period.PeriodDraft;
import mx.compendium.period.PeriodTemplate;
import mx.compendium.period.PeriodTerms;
import mx.compendium.period.RoundingRule;
import mx.compendium.period.boundary.Extending;
import mx.compendium.period.boundary.Inviting;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.period.boundary.PeriodSealing;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.boundary.DatasetReading;
import org.junit.jupiter.api.Test;

/** The unit brings the actions of many institutions in one workbook: drafts of an open period, or a former edition whole. */
@DatabaseTest(demonstration = true)
class UnitImportsTest {

    private static final String ACTIONS = "Acciones";
    private static final Citation SOURCE = new Citation("Informe Ejecutivo 2021", "", "15/12/2021");
    private static final Login ADMINISTRATOR =
            Login.of("sub-administradora", RoleNames.ADMINISTRATOR).claiming("administradora", "Administradora", null);

    private static Desk desk(Database database, String period) {
        return new Desk(database, ADMINISTRATOR, period);
    }

    /** A row of a former edition with what is demanded of it. */
    private static Book former(Book book, int row, String institution, String name) {
        return book.put(ACTIONS, row, "Institución", institution)
                .put(ACTIONS, row, "Nombre", name)
                .put(ACTIONS, row, "Tipo", "Programa")
                .put(ACTIONS, row, "Objetivo principal", 7);
    }

    private static void administering(Database database, Consumer<Wiring> act) {
        database.doInTransaction(em -> act.accept(new Wiring(em, ADMINISTRATOR)));
    }

    private static void plan(Database database, String code, int year) {
        PeriodTerms terms = new PeriodTerms(
                        "Edición " + code,
                        LocalDate.of(year - 1, 6, 1),
                        LocalDate.of(year, 5, 31),
                        Instant.EPOCH,
                        Instant.EPOCH,
                        "America/Mexico_City",
                        RoundingRule.TRUNCATE,
                        code,
                        PeriodTemplate.STANDARD)
                .takenOverFrom(SOURCE);
        administering(
                database,
                wiring -> wiring.bean(PeriodAdministration.class).plan(new PeriodDraft(code, terms, List.of())));
    }

    @Test
    void rows_of_an_open_period_become_drafts_of_their_institutions_and_nobody_signed_them(Database database) {
        Desk desk = desk(database, "2024");
        Book book = desk.template();
        book.action(2, "De la Secretaría").put(ACTIONS, 2, "Institución", "Secretaría de Salud");
        book.action(3, "De Guerrero").put(ACTIONS, 3, "Institución", "ef-gro");
        UUID id = desk.send(book.bytes());
        assertThat(desk.findings(id)).isEmpty();
        ImportSheet done = desk.take(id, ImportMode.ALL_OR_NOTHING);
        assertThat(done.taken()).isEqualTo(2);
        assertThat(database.rows("select institution, state, folio from action_report where name in"
                        + " ('De la Secretaría', 'De Guerrero') order by institution"))
                .containsExactly(Arrays.asList("EF-GRO", "DRAFT", null), Arrays.asList("SALUD", "DRAFT", null));
        assertThat(database.value("select count(*) from audit_line where action = 'report.create' and actor_sub ="
                        + " 'sub-administradora' and details::text like '%De la Secretaría%'"))
                .isEqualTo("1");
        UUID again = desk.send(book.bytes());
        assertThat(desk.sheet(again).tally().valid())
                .as("twice creates nothing twice")
                .isZero();
        assertThat(desk.sheet(again).tally().unchanged()).isEqualTo(2);
    }

    @Test
    void r47_an_institution_that_is_missing_unknown_or_not_invited_is_an_error_of_its_row(Database database) {
        database.run(
                "insert into institution (code, group_code) values ('NUEVA', 'APF')",
                "insert into institution_name (institution, valid_from, name) values ('NUEVA', '-infinity', 'Nueva')");
        Desk desk = desk(database, "2024");
        Book book = desk.template();
        book.action(2, "De nadie").action(3, "De otra").put(ACTIONS, 3, "Institución", "Ministerio de Marte");
        book.action(4, "No invitada").put(ACTIONS, 4, "Institución", "Nueva");
        book.action(5, "Con folio").put(ACTIONS, 5, "Institución", "SEP").put(ACTIONS, 5, "Folio que tenía", "X-1");
        UUID id = desk.send(book.bytes());
        int institution = book.column(ACTIONS, "Institución");
        assertThat(desk.findings(id))
                .extracting(Finding::row, Finding::column, Finding::code)
                .containsExactly(
                        tuple(2, institution, "workbook.row.institution-missing"),
                        tuple(3, institution, "workbook.row.institution-unknown"),
                        tuple(4, institution, "workbook.row.institution-not-invited"),
                        tuple(5, book.column(ACTIONS, "Folio que tenía"), "workbook.row.folio-not-here"));
        assertThat(desk.sheet(id).tally().wrong()).isEqualTo(4);
        Book back = desk.annotated(id);
        assertThat(back.read(ACTIONS, 3, "Qué corregir")).contains("Ministerio de Marte");
    }

    @Test
    void r46_a_former_edition_is_taken_over_sealed_and_compared_with(Database database) {
        plan(database, "2021", 2021);
        Desk desk = desk(database, "2021");
        Book book = desk.template();
        former(book, 2, "SALUD", "Ferias").put(ACTIONS, 2, "Folio que tenía", "PMM-2021-0001");
        former(book, 3, "ef-gro", "2x1").put(ACTIONS, 3, "Entidades federativas", "Guerrero");
        former(book, 4, "IMUMI", "Clínica");
        former(book, 5, "SEP", "Sin tipo").put(ACTIONS, 5, "Tipo", "");
        former(book, 6, "SEP", "Repite folio").put(ACTIONS, 6, "Folio que tenía", "PMM-2021-0001");
        book.put("Mediciones", 2, "Clave de la acción", "A001")
                .put("Mediciones", 2, "Qué se contó", "Personas")
                .put("Mediciones", 2, "Unidad", "personas")
                .put("Mediciones", 2, "Alcance", "Directo")
                .put("Mediciones", 2, "Desde", "01/07/2020")
                .put("Mediciones", 2, "Hasta", "31/05/2021")
                .put("Mediciones", 2, "Total", "20 053");
        UUID id = desk.send(book.bytes());
        assertThat(desk.findings(id))
                .extracting(Finding::row, Finding::code)
                .contains(tuple(5, "capture.value-missing"), tuple(6, "workbook.row.folio-repeated"));
        assertThat(desk.sheet(id).tally().begun()).isEqualTo(3);
        desk.take(id, ImportMode.VALID_ONLY);
        assertThat(desk.reports())
                .extracting(ReportRow::name, ReportRow::folio, ReportRow::state)
                .containsExactlyInAnyOrder(
                        tuple("Ferias", "PMM-2021-0001", ReportState.ACCEPTED),
                        tuple("2x1", "PMM-2021-0002", ReportState.ACCEPTED),
                        tuple("Clínica", "PMM-2021-0003", ReportState.ACCEPTED));
        assertThat(database.value("select count(*) from delivery where period_code = '2021'"))
                .isEqualTo("0");
        assertThat(database.value("select count(*) from notice where period = '2021'"))
                .isEqualTo("0");
        assertThat(database.rows("select details from audit_line where action = 'report.take-over'"
                        + " and details::text like '%PMM-2021-%'"))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.get(0))
                        .contains(desk.sheet(id).sha256())
                        .contains("Informe Ejecutivo 2021"));
        correctedAndSentAgain(database, desk, book);
        closedAndSealed(database);
    }

    private void correctedAndSentAgain(Database database, Desk desk, Book book) {
        book.put(ACTIONS, 4, "Objetivo principal", 12).put("Mediciones", 2, "Total", "20 054");
        UUID again = desk.send(book.bytes());
        assertThat(desk.sheet(again).tally().changed()).isEqualTo(2);
        desk.take(again, ImportMode.VALID_ONLY);
        assertThat(desk.reports()).hasSize(3);
        assertThat(database.value("select total from measurement m join action_report r on r.id = m.report_id"
                        + " where r.folio = 'PMM-2021-0001'"))
                .isEqualTo("20054");
        assertThat(database.value("select principal_objective from action_report where folio = 'PMM-2021-0003'"))
                .isEqualTo("12");
    }

    private void closedAndSealed(Database database) {
        administering(
                database, wiring -> wiring.bean(PeriodAdministration.class).close("2021"));
        administering(database, wiring -> wiring.bean(PeriodSealing.class).seal("2021"));
        PeriodFigures figures = database.inTransaction(em -> {
            DatasetReading datasets = new Wiring(em, ADMINISTRATOR).bean(DatasetReading.class);
            return datasets.figures(datasets.sealed("2021").orElseThrow());
        });
        assertThat(figures.figure("reports.total").numerator()).isEqualTo(3);
        assertThat(figures.figure("reports.objective.07").numerator()).isEqualTo(2);
        assertThat(figures.figure("participants.group.OSC").numerator()).isEqualTo(1);
        assertThat(figures.figure("reports.state.12").numerator()).isEqualTo(1);
        assertThat(figures.figure("participants.total").numerator()).isEqualTo(3);
        assertThat(refusal(database, "2021")).isEqualTo("workbook.unit.edition-sealed");
        assertThat(figures.find("invited.total"))
                .as("nobody recorded who was invited")
                .isEmpty();
    }

    private static String refusal(Database database, String period) {
        return catchThrowableOfType(
                        RulesBroken.class, () -> desk(database, period).template())
                .violations()
                .stream()
                .map(Violation::code)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void names_of_that_time_are_understood_and_kept(Database database) {
        database.run(
                "update institution_name set name = 'Instituto de Entonces' where institution = 'INE'",
                "insert into institution_name (institution, valid_from, name) values"
                        + " ('INE', '2022-01-01', 'Instituto Nacional de Ahora')");
        plan(database, "2020", 2020);
        Desk desk = desk(database, "2020");
        Book book = former(desk.template(), 2, "Instituto de Entonces", "Credenciales");
        former(book, 3, "Instituto Nacional de Ahora", "Más credenciales");
        desk.take(desk.send(book.bytes()), ImportMode.ALL_OR_NOTHING);
        assertThat(database.rows("select institution, name from participation where period_code = '2020'"))
                .containsExactly(List.of("INE", "Instituto de Entonces"));
    }

    @Test
    void r46_an_edition_taken_over_is_never_captured_extended_or_opened(Database database) {
        plan(database, "2019", 2019);
        Desk desk = desk(database, "2019");
        desk.take(desk.send(former(desk.template(), 2, "SEP", "Becas").bytes()), ImportMode.ALL_OR_NOTHING);
        assertThat(refused(
                        database,
                        wiring -> wiring.bean(PeriodAdministration.class).open("2019")))
                .isEqualTo("period.taken-over.not-captured");
        assertThat(refused(
                        database,
                        wiring -> wiring.bean(Inviting.class).change("2019", null, List.of("SALUD"), List.of(), "")))
                .isEqualTo("period.taken-over.not-captured");
        administering(
                database, wiring -> wiring.bean(PeriodAdministration.class).close("2019"));
        assertThat(refused(
                        database,
                        wiring -> wiring.bean(Extending.class)
                                .extend("2019", "SEP", Instant.parse("2099-01-01T00:00:00Z"), "Razón")))
                .isEqualTo("period.taken-over.not-captured");
        Login enlace = Login.of("SEP/Ana", RoleNames.FOCAL_POINT).claiming("ana.sep", "Ana", "SEP");
        assertThat(catchThrowableOfType(
                                RulesBroken.class,
                                () -> database.doInTransaction(em -> new Wiring(em, enlace)
                                        .bean(ActionReporting.class)
                                        .create("2019", new NewReport("Tardía", ReportType.ACTION, 7))))
                        .violations())
                .extracting(Violation::code)
                .containsExactly("report.write.not-open");
    }

    private static String refused(Database database, Consumer<Wiring> act) {
        return catchThrowableOfType(RulesBroken.class, () -> administering(database, act)).violations().stream()
                .map(Violation::code)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void workbooks_of_the_unit_and_of_an_institution_are_absent_to_each_other(Database database) {
        Login enlace = Login.of("SEP/Beto", RoleNames.FOCAL_POINT).claiming("beto.sep", "Beto", "SEP");
        Desk own = new Desk(database, enlace, "2024");
        UUID theirs = own.send(own.template().action(2, "Propia").bytes());
        Desk unit = desk(database, "2024");
        UUID units = unit.send(unit.template()
                .action(2, "De la unidad")
                .put(ACTIONS, 2, "Institución", "SEP")
                .bytes());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> unit.sheet(theirs));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> unit.decide(theirs, ImportMode.VALID_ONLY));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> own.sheet(units));
        assertThat(catchThrowableOfType(
                                RulesBroken.class,
                                () -> own.send(unit.template().bytes()))
                        .violations())
                .extracting(Violation::code)
                .containsExactly("workbook.file.other-institution");
    }
}
