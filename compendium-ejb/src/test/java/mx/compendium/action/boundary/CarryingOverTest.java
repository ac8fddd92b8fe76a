package mx.compendium.action.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import mx.compendium.action.CaptureDesk;
import mx.compendium.action.CaptureField;
import mx.compendium.action.CaptureSheet;
import mx.compendium.action.CarryDecision;
import mx.compendium.action.DraftRow;
import mx.compendium.action.FormerAction;
import mx.compendium.action.ReportSheet;
import mx.compendium.action.ReportState;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class CarryingOverTest {

    private static final Login GUERRERO =
            Login.of("gro", RoleNames.FOCAL_POINT).claiming("enlace.ef-gro", "Ana", "EF-GRO");
    private static final Login TAMAULIPAS =
            Login.of("tam", RoleNames.FOCAL_POINT).claiming("enlace.ef-tamps", "Carla", "EF-TAMPS");

    private static List<FormerAction> former(Database database) {
        return database.inTransaction(
                em -> new Wiring(em, GUERRERO).bean(CarryingOver.class).former("2024"));
    }

    private static FormerAction waiting(Database database) {
        return former(database).stream()
                .filter(FormerAction::undecided)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable UUID decide(
            Database database, UUID lineage, CarryDecision decision, @Nullable String why) {
        return database.inTransaction(
                em -> new Wiring(em, GUERRERO).bean(CarryingOver.class).decide("2024", lineage, decision, why));
    }

    private static CaptureSheet open(Database database, @Nullable UUID id) {
        assertThat(id).isNotNull();
        return database.inTransaction(
                em -> new Wiring(em, GUERRERO).bean(ActionReporting.class).open(id));
    }

    private static CaptureDesk desk(Database database) {
        return database.inTransaction(em ->
                new Wiring(em, GUERRERO).bean(CaptureDesks.class).desk("2024").orElseThrow());
    }

    @Test
    void text_comes_over_and_results_do_not(Database database) {
        UUID lineage = UUID.fromString(database.value("select r.lineage from action_report r join measurement m"
                + " on m.report_id = r.id where r.period_code = '2023' and r.institution = 'EF-GRO' limit 1"));
        CaptureSheet draft = open(database, decide(database, lineage, CarryDecision.CONTINUES, null));
        assertThat(draft.state()).isEqualTo(ReportState.DRAFT);
        assertThat(draft.text("summary")).isNotBlank();
        assertThat(draft.text("continuity")).isEqualTo("CONTINUES");
        assertThat(draft.text("measurements.m01.unit")).isNotBlank();
        assertThat(draft.fields().keySet()).noneMatch(path -> path.endsWith(".total") || path.endsWith(".from"));
        assertThat(draft.text("results")).isEmpty();
        assertThat(draft.fields().keySet()).noneMatch(path -> path.startsWith("evidence."));
        assertThat(database.value("select lineage from action_report where id = '" + draft.id() + "'"))
                .isEqualTo(lineage.toString());
    }

    @Test
    void twice_decided_is_one_draft(Database database) {
        UUID lineage = waiting(database).lineage();
        UUID first = decide(database, lineage, CarryDecision.CONTINUES, null);
        assertThat(decide(database, lineage, CarryDecision.CONCLUDED, null)).isEqualTo(first);
        assertThat(database.value("select count(*) from action_report where period_code = '2024' and lineage = '"
                        + lineage + "'"))
                .isEqualTo("1");
    }

    @Test
    void what_ends_is_asked_when(Database database) {
        CaptureSheet draft =
                open(database, decide(database, waiting(database).lineage(), CarryDecision.CONCLUDED, null));
        assertThat(draft.text("continuity")).isEqualTo("CONCLUDED");
        assertThat(draft.text("ongoing")).isEmpty();
        assertThat(draft.check().violations()).extracting(Violation::field).contains("endDate");
    }

    @Test
    void what_changed_is_asked_for(Database database) {
        UUID lineage = waiting(database).lineage();
        RulesBroken refused =
                catchThrowableOfType(RulesBroken.class, () -> decide(database, lineage, CarryDecision.CHANGED, " "));
        assertThat(refused.violations()).extracting(Violation::code).containsExactly("carry-over.change-untold");
        decide(database, lineage, CarryDecision.CHANGED, "Ahora también en Acapulco");
        assertThat(former(database))
                .filteredOn(action -> action.lineage().equals(lineage))
                .singleElement()
                .satisfies(action -> assertThat(action.reason()).isEqualTo("Ahora también en Acapulco"));
    }

    @Test
    void what_is_not_reported_is_remembered_and_can_be_decided_anew(Database database) {
        UUID lineage = waiting(database).lineage();
        int before = desk(database).undecided();
        assertThat(decide(database, lineage, CarryDecision.NOT_REPORTED, "Sin presupuesto"))
                .isNull();
        assertThat(desk(database).undecided()).isEqualTo(before - 1);
        UUID draft = decide(database, lineage, CarryDecision.CONTINUES, null);
        RulesBroken refused = catchThrowableOfType(
                RulesBroken.class, () -> decide(database, lineage, CarryDecision.NOT_REPORTED, null));
        assertThat(refused.violations()).extracting(Violation::code).containsExactly("carry-over.draft-exists");
        database.doInTransaction(
                em -> new Wiring(em, GUERRERO).bean(ActionReporting.class).discard(draft));
        assertThat(former(database))
                .filteredOn(action -> action.lineage().equals(lineage))
                .allMatch(FormerAction::undecided);
    }

    @Test
    void another_institutions_action_is_as_absent_as_none(Database database) {
        UUID lineage = waiting(database).lineage();
        for (UUID asked : List.of(lineage, UUID.randomUUID())) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> database.inTransaction(em -> new Wiring(em, TAMAULIPAS)
                            .bean(CarryingOver.class)
                            .decide("2024", asked, CarryDecision.CONTINUES, null)));
        }
    }

    @Test
    void the_desk_says_what_each_draft_lacks(Database database) {
        UUID draft = decide(database, waiting(database).lineage(), CarryDecision.CONTINUES, null);
        CaptureDesk desk = desk(database);
        assertThat(desk.writable()).isTrue();
        assertThat(desk.late()).isFalse();
        assertThat(desk.deliverBy()).isEqualTo(desk.dueAt());
        DraftRow row = desk.drafts().stream()
                .filter(one -> one.id().equals(draft))
                .findFirst()
                .orElseThrow();
        assertThat(row.missing()).contains(CaptureField.RESULTS_TOLD).doesNotContain(CaptureField.SUMMARY);
        assertThat(row.completeness()).isBetween(50, 99);
    }

    @Test
    void the_preview_leaves_out_what_cannot_be_read_yet(Database database) {
        UUID draft = decide(database, waiting(database).lineage(), CarryDecision.CONTINUES, null);
        ReportSheet preview = database.inTransaction(
                em -> new Wiring(em, GUERRERO).bean(CaptureDesks.class).preview(draft));
        assertThat(preview.summary()).isNotBlank();
        assertThat(preview.measurements()).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> database.inTransaction(em ->
                        new Wiring(em, TAMAULIPAS).bean(CaptureDesks.class).preview(draft)));
    }
}
