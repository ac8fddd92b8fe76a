package mx.compendium.review.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import mx.compendium.action.FieldEdit;
import mx.compendium.action.NewReport;
import mx.compendium.action.ReportDifferences;
import mx.compendium.action.ReportState;
import mx.compendium.action.ReportType;
import mx.compendium.action.StepRow;
import mx.compendium.action.boundary.ActionReporting;
import mx.compendium.action.boundary.Delivering;
import mx.compendium.action.boundary.ReportComparing;
import mx.compendium.action.boundary.ReportDeciding;
import mx.compendium.ground.Captured;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.review.ChosenReport;
import mx.compendium.review.InboxFilter;
import mx.compendium.review.InboxRow;
import mx.compendium.review.Neighbours;
import mx.compendium.review.ObservationDraft;
import mx.compendium.review.ObservationRow;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class ReviewingTest {

    private static final Login LIAISON =
            Login.of("enlace.gro", RoleNames.FOCAL_POINT).claiming("enlace.gro", "Ana", "EF-GRO");
    private static final Login HEAD =
            Login.of("titular.gro", RoleNames.INSTITUTION_HEAD).claiming("titular.gro", "Titular", "EF-GRO");
    private static final Login OTHER =
            Login.of("enlace.tam", RoleNames.FOCAL_POINT).claiming("enlace.tam", "Otra", "EF-TAMPS");
    private static final Login REVIEWER =
            Login.of("revisora", RoleNames.REVIEWER).claiming("revisora", "Revisora", null);
    private static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");

    @Test
    void a_report_returned_answered_corrected_and_delivered_again_is_accepted(Database database) {
        UUID id = delivered(database, "Por corregir");
        giveBack(database, id, "summary", "Diga en qué municipios");
        assertThat(state(database, id)).isEqualTo("RETURNED");

        ObservationRow observation = observations(database, id).get(0);
        as(database, LIAISON, Answering.class, answering -> answering.answer(observation.id(), "Se añadieron"));
        as(database, LIAISON, ActionReporting.class, reporting -> {
            int base = reporting.open(id).fields().get("summary").revision();
            reporting.save(id, List.of(new FieldEdit("summary", "Resumen con municipios", base)));
        });
        as(database, LIAISON, ActionReporting.class, reporting -> reporting.markReady(id));
        as(database, HEAD, Delivering.class, delivering -> delivering.sign("2024", null));
        assertThat(state(database, id)).isEqualTo("DELIVERED");

        ReportDifferences differences = database.inTransaction(
                em -> new Wiring(em, REVIEWER).bean(ReportComparing.class).differences(id));
        assertThat(differences.sinceDelivery()).singleElement().satisfies(change -> {
            assertThat(change.path()).isEqualTo("summary");
            assertThat(change.now()).isEqualTo("Resumen con municipios");
        });
        assertThat(codes(() -> accept(database, id))).containsExactly("review.accept.observations-open");
        as(database, REVIEWER, Reviewing.class, reviewing -> reviewing.close(observation.id()));
        accept(database, id);
        List<StepRow> way = database.inTransaction(
                em -> new Wiring(em, REVIEWER).bean(ReportDeciding.class).way(id));
        assertThat(way)
                .extracting(StepRow::to)
                .containsExactly(
                        ReportState.READY,
                        ReportState.DELIVERED,
                        ReportState.RETURNED,
                        ReportState.DELIVERED,
                        ReportState.ACCEPTED);
    }

    @Test
    void nothing_is_returned_without_a_text_at_a_field(Database database) {
        UUID id = delivered(database, "Sin observaciones");
        assertThat(codes(() -> as(database, REVIEWER, Reviewing.class, r -> r.giveBack(id, null, List.of(), LATER))))
                .containsExactly("observation.none-given");
        assertThat(codes(() -> giveBack(database, id, "summary", " "))).containsExactly("observation.text-missing");
        assertThat(codes(() -> giveBack(database, id, "nada", "x"))).containsExactly("report.save.unknown-field");
    }

    @Test
    void nobody_accepts_what_they_captured(Database database) {
        UUID id = delivered(database, "Capturada por quien revisa");
        accept(database, delivered(database, "Otra"));
        database.run("insert into report_author (report_id, person) select '" + id
                + "', id from person where sub = 'revisora'");
        assertThat(codes(() -> accept(database, id))).containsExactly("report.accept.own-capture");
    }

    @Test
    void an_acceptance_is_of_the_version_that_was_read(Database database) {
        UUID id = delivered(database, "Con versión");
        int version = row(database, id).version();
        as(database, REVIEWER, ReportDeciding.class, deciding -> deciding.take(id));
        assertThat(codes(() -> as(database, REVIEWER, Reviewing.class, r -> r.accept(id, version))))
                .containsExactly("report.decide.changed-meanwhile");
    }

    @Test
    void an_undelivered_draft_is_as_absent_to_the_unit_as_what_does_not_exist(Database database) {
        UUID draft = database.inTransaction(em -> new Wiring(em, LIAISON)
                .bean(ActionReporting.class)
                .create("2024", new NewReport("Borrador", ReportType.ACTION, 1)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accept(database, draft));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accept(database, UUID.randomUUID()));
    }

    @Test
    void an_observation_of_another_institution_is_neither_read_nor_answered(Database database) {
        UUID id = delivered(database, "De Guerrero");
        giveBack(database, id, "results", "Diga cuántas");
        UUID observation = observations(database, id).get(0).id();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(database, OTHER, Answering.class, a -> a.observations(id)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(database, OTHER, Answering.class, a -> a.answer(observation, "x")));
    }

    @Test
    void an_exclusion_says_why_and_can_be_taken_back(Database database) {
        UUID id = delivered(database, "Fuera de alcance");
        assertThat(codes(() -> as(database, REVIEWER, ReportDeciding.class, d -> d.exclude(id, null, " "))))
                .containsExactly("report.decide.reason-missing");
        as(database, REVIEWER, ReportDeciding.class, d -> d.exclude(id, null, "No es de migración"));
        assertThat(state(database, id)).isEqualTo("EXCLUDED");
        as(database, REVIEWER, ReportDeciding.class, d -> d.reopen(id, "Se aclaró"));
        assertThat(state(database, id)).isEqualTo("IN_REVIEW");
    }

    @Test
    void the_units_objective_stays_when_the_report_is_delivered_again(Database database) {
        UUID id = delivered(database, "Con otro objetivo");
        as(database, REVIEWER, ReportDeciding.class, d -> d.countUnder(id, 21, "Es retorno"));
        giveBack(database, id, "summary", "Amplíe");
        as(database, LIAISON, ActionReporting.class, reporting -> reporting.markReady(id));
        as(database, HEAD, Delivering.class, delivering -> delivering.sign("2024", null));
        assertThat(database.value("select principal_objective from action_report where id = '" + id + "'"))
                .isEqualTo("21");
    }

    @Test
    void several_are_accepted_at_once_and_those_with_warnings_are_left_and_named(Database database) {
        UUID plain = delivered(database, "Sencilla");
        UUID warned = delivered(
                database,
                "Con aviso",
                new FieldEdit("results", "Informes: equipo@unidad.mx", 0),
                new FieldEdit("confirmed:capture.warning.personal-data@results", "Correo institucional", 0));
        List<Violation> left = database.inTransaction(em -> new Wiring(em, REVIEWER)
                .bean(Reviewing.class)
                .acceptAll("2024", List.of(chosen(database, plain), chosen(database, warned))));
        assertThat(left).extracting(Violation::field).containsExactly(warned.toString());
        assertThat(state(database, plain)).isEqualTo("ACCEPTED");
    }

    @Test
    void a_report_that_changed_since_it_was_chosen_is_left(Database database) {
        ChosenReport chosen = chosen(database, delivered(database, "Cambió después"));
        as(database, REVIEWER, ReportDeciding.class, deciding -> deciding.take(chosen.report()));
        List<Violation> left = database.inTransaction(
                em -> new Wiring(em, REVIEWER).bean(Reviewing.class).acceptAll("2024", List.of(chosen)));
        assertThat(left).extracting(Violation::code).containsExactly("review.accept-all.changed-meanwhile");
        assertThat(state(database, chosen.report())).isEqualTo("IN_REVIEW");
    }

    @Test
    void the_inbox_leads_from_a_report_to_the_next_and_back(Database database) {
        UUID first = delivered(database, "Primera en la bandeja");
        UUID second = delivered(database, "Segunda en la bandeja");
        InboxFilter inbox = new InboxFilter("2024", null, "EF-GRO", false);
        Neighbours of = database.inTransaction(
                em -> new Wiring(em, REVIEWER).bean(Reviewing.class).neighbours(inbox, first));
        assertThat(of.next()).isEqualTo(second);
        Neighbours back = database.inTransaction(
                em -> new Wiring(em, REVIEWER).bean(Reviewing.class).neighbours(inbox, second));
        assertThat(back.previous()).isEqualTo(first);
    }

    private static ChosenReport chosen(Database database, UUID id) {
        return new ChosenReport(id, row(database, id).version());
    }

    private static UUID delivered(Database database, String name, FieldEdit... more) {
        UUID id = database.inTransaction(em -> new Wiring(em, LIAISON)
                .bean(ActionReporting.class)
                .create("2024", new NewReport(name, ReportType.ACTION, 7)));
        as(database, LIAISON, ActionReporting.class, reporting -> {
            reporting.save(id, List.of(more));
            reporting.save(id, Captured.WHOLE);
        });
        as(database, LIAISON, ActionReporting.class, reporting -> reporting.markReady(id));
        as(database, HEAD, Delivering.class, delivering -> delivering.sign("2024", null));
        return id;
    }

    private static void giveBack(Database database, UUID id, String field, String text) {
        as(
                database,
                REVIEWER,
                Reviewing.class,
                r -> r.giveBack(id, null, List.of(new ObservationDraft(field, text)), LATER));
    }

    private static void accept(Database database, UUID id) {
        as(database, REVIEWER, Reviewing.class, reviewing -> reviewing.accept(id, null));
    }

    private static List<ObservationRow> observations(Database database, UUID id) {
        return database.inTransaction(
                em -> new Wiring(em, LIAISON).bean(Answering.class).observations(id));
    }

    private static InboxRow row(Database database, UUID id) {
        return database.inTransaction(em -> new Wiring(em, REVIEWER)
                .bean(Reviewing.class).inbox(new InboxFilter("2024", null, "EF-GRO", false), null, 200).items().stream()
                        .filter(row -> row.report().equals(id))
                        .findFirst()
                        .orElseThrow());
    }

    private static String state(Database database, UUID id) {
        return database.value("select state from action_report where id = '" + id + "'");
    }

    private static <T> void as(Database database, Login login, Class<T> door, Consumer<T> act) {
        database.doInTransaction(em -> act.accept(new Wiring(em, login).bean(door)));
    }

    private static List<String> codes(Runnable attempt) {
        return catchThrowableOfType(RulesBroken.class, attempt::run).violations().stream()
                .map(Violation::code)
                .toList();
    }
}
