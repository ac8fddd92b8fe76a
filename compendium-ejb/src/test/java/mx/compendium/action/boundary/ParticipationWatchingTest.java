package mx.compendium.action.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mx.compendium.action.NewReport;
import mx.compendium.action.ReportType;
import mx.compendium.action.Standing;
import mx.compendium.action.WatchRow;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.period.boundary.PeriodAdministration;
import org.junit.jupiter.api.Test;

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
    void r26_the_five_standings_sum_to_the_invited(Database database) {
        database.doInTransaction(
                em -> new Wiring(em, HEAD).bean(Delivering.class).signNil("2024", "No hubo acciones en el periodo"));
        Map<Standing, Integer> counted = new EnumMap<>(Standing.class);
        List<WatchRow> rows = watch(database);
        rows.forEach(row -> counted.merge(row.standing(), 1, Integer::sum));
        assertThat(counted.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
        assertThat(row(rows, "EF-TAMPS").standing()).isEqualTo(Standing.NIL);
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
        assertThat(codes(() -> database.doInTransaction(em ->
                        new Wiring(em, ADMIN).bean(PeriodAdministration.class).extend("2022", "EF-GRO", LATE, "x"))))
                .containsExactly("period.extend.not-capturing");
    }

    private static void extend(Database database, String institution, Instant until, String reason) {
        database.doInTransaction(em ->
                new Wiring(em, ADMIN).bean(PeriodAdministration.class).extend("2024", institution, until, reason));
    }

    private static List<WatchRow> watch(Database database) {
        return database.inTransaction(
                em -> new Wiring(em, ADMIN).bean(ParticipationWatching.class).of("2024"));
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
