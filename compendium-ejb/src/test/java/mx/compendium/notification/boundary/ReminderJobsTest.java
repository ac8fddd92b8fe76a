package mx.compendium.notification.boundary;

import static mx.compendium.notification.boundary.House.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import mx.compendium.action.WatchRow;
import mx.compendium.action.boundary.Delivering;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.ground.AtOnce;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.notification.Reminded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Steps of reminding are rows of the database, due by its clock, settled once wherever the servers are. */
@DatabaseTest(demonstration = true)
class ReminderJobsTest {

    private static final Login NIL =
            Login.of("titular.tam", "institution-head").claiming("titular.tam", "Titular", "EF-TAMPS");

    private Database database;
    private House house;

    @BeforeEach
    void thePeriodIsOpen(Database given) {
        database = given;
        house = new House(database).quiet();
        database.run(
                "delete from reminder",
                "update participation set extended_until = null, extension_reason = null where period_code = '2024'");
        plan();
    }

    @Test
    void every_invited_institution_has_its_six_steps_and_planning_again_adds_none() {
        plan();
        assertThat(database.value("select count(*) || ' ' || count(distinct institution) from reminder"))
                .isEqualTo("360 60");
    }

    @Test
    void r37_a_step_that_is_due_is_told_to_the_missing_once_and_to_nobody_who_delivered() {
        house.as(NIL, Delivering.class, delivering -> delivering.signNil("2024", "No hubo acciones en el periodo"));
        due(-3);
        settleAll();
        settleAll();
        assertThat(database.value("select count(*) || ' ' || count(distinct institution) from notice"
                        + " where kind = 'REMINDER'"))
                .isEqualTo("59 59");
        assertThat(fates("EF-TAMPS", -3)).containsExactly("MET");
        assertThat(house.mailed("REMINDER")).contains("enlace.gro").doesNotContain("titular.gro", "enlace.tam");
    }

    @Test
    void r37_two_servers_at_once_settle_each_step_once() {
        due(-7);
        List<CompletableFuture<Void>> servers = Stream.of(1, 2)
                .map(one -> CompletableFuture.runAsync(this::settleAll, AtOnce.THREADS))
                .toList();
        servers.forEach(CompletableFuture::join);
        assertThat(database.value("select count(*) - count(distinct institution) from notice where kind = 'REMINDER'"))
                .isEqualTo("0");
        assertThat(database.value("select count(*) from reminder where days = -7 and fate is null"))
                .isEqualTo("0");
    }

    @Test
    void r37_after_an_extension_the_own_date_counts_and_the_former_steps_are_silent() {
        house.extend("EF-GRO");
        plan();
        assertThat(house.texts("select distinct cast(deadline as date) from reminder where institution = 'EF-GRO'"))
                .hasSize(2);
        due(-1);
        settleAll();
        assertThat(fates("EF-GRO", -1)).containsExactlyInAnyOrder("REPLACED", "TOLD");
        assertThat(house.texts("select until from notice where kind = 'REMINDER' and institution = 'EF-GRO'"))
                .singleElement()
                .satisfies(until -> assertThat(until).startsWith("2099"));
    }

    @Test
    void r37_an_institution_whose_capture_is_open_again_is_reminded_by_its_new_date() {
        database.run("update reporting_period set state = 'CLOSED' where code = '2024'");
        house.reopen("EF-GRO");
        plan();
        due(-1);
        settleAll();
        assertThat(fates("EF-GRO", -1)).containsExactlyInAnyOrder("REPLACED", "TOLD");
        assertThat(house.texts("select distinct institution from notice where kind = 'REMINDER'"))
                .containsExactly("EF-GRO");
        database.run(
                "update reporting_period set state = 'OPEN' where code = '2024'",
                "update participation set reopened_until = null, reopened_because = null where period_code = '2024'");
    }

    @Test
    void r37_two_days_after_the_date_the_head_is_told() {
        database.run("update reporting_period set due_at = clock_timestamp() - interval '3 days' where code = '2024'");
        plan();
        assertThat(fates("EF-GRO", 2)).contains("PASSED");
        database.run("update reminder set fate = null, settled_at = null, due_at = clock_timestamp() where days = 2"
                + " and institution = 'EF-GRO' and fate = 'PASSED'");
        settleAll();
        assertThat(house.mailed("ESCALATED")).containsExactly("titular.gro");
        database.run("update reporting_period set due_at = clock_timestamp() + interval '60 days' where code = '2024'");
    }

    @Test
    void the_unit_reminds_exactly_those_missing_of_the_group_it_looks_at() {
        List<WatchRow> missing = house.ask(ADMIN, MissingReminding.class, r -> r.missing("2024", InstitutionGroup.EF));
        Reminded told = house.ask(ADMIN, MissingReminding.class, r -> r.remind("2024", InstitutionGroup.EF));
        assertThat(told.institutions()).isEqualTo(missing.size());
        assertThat(house.texts("select institution from notice where kind = 'REMINDER'"))
                .containsExactlyInAnyOrderElementsOf(
                        missing.stream().map(WatchRow::institution).toList());
        assertThat(told.people())
                .isEqualTo(missing.stream().anyMatch(row -> row.institution().equals("EF-TAMPS")) ? 2 : 1);
        assertThat(told.unreached()).hasSize(missing.size() - told.people());
    }

    @Test
    void in_a_published_period_there_is_nobody_to_remind() {
        RulesBroken refused = catchThrowableOfType(
                RulesBroken.class, () -> house.as(ADMIN, MissingReminding.class, r -> r.remind("2022", null)));
        assertThat(refused.violations()).extracting(Violation::code).containsExactly("reminder.nobody-missing");
    }

    private void plan() {
        database.doInTransaction(
                em -> new Wiring(em, Login.nobody()).bean(ReminderJobs.class).plan());
    }

    private void due(int days) {
        database.run("update reminder set due_at = clock_timestamp() where fate is null and days = " + days);
    }

    private void settleAll() {
        boolean more = true;
        while (more) {
            more = database.inTransaction(em ->
                    new Wiring(em, Login.nobody()).bean(ReminderJobs.class).settleNext());
        }
    }

    private List<String> fates(String institution, int days) {
        return house.texts("select fate from reminder where institution = '" + institution + "' and days = " + days);
    }
}
