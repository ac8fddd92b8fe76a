package mx.compendium.review.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.kernel.NotFound;
import mx.compendium.review.Pace;
import mx.compendium.review.PaceDay;
import mx.compendium.review.PaceRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class PaceReadingTest {

    private static final String ANA = "00000000-0000-4000-8000-0000000000ab";
    private static final String REPORT = "(select id from action_report where folio = 'PMM-2023-0066')";

    /** INM delivered one report, had it back for two days and delivered it again; SALUD had nothing to report. */
    @BeforeAll
    static void two_institutions_deliver(Database database) {
        database.run(
                "insert into person (id, sub, username, display_name) values ('" + ANA + "', 'ana', 'ana', 'Ana')",
                delivery(1, "INM", 1, "2023-07-01 12:00-06"),
                delivery(2, "INM", 2, "2023-07-08 12:00-06"),
                delivery(3, "SALUD", 1, "2023-07-01 23:30-06"),
                item(1),
                item(2),
                step("DELIVERED", "2023-07-01 12:00-06"),
                step("RETURNED", "2023-07-06 12:00-06"),
                step("DELIVERED", "2023-07-08 12:00-06"),
                step("ACCEPTED", "2023-07-09 12:00-06"));
    }

    private static String delivery(int id, String institution, int number, String at) {
        return ("insert into delivery (id, period_code, institution, number, folio, kind, signed_at, signed_by, signer_name,"
                        + " timing, sha256) values ('00000000-0000-4000-8000-00000000000%d', '2023', '%s', %d, 'ACUSE-%s-%d',"
                        + " 'REPORTS', '%s', '%s', 'Ana', 'ON_TIME', 'x')")
                .formatted(id, institution, number, institution, number, at, ANA);
    }

    private static String item(int delivery) {
        return "insert into delivery_item values ('00000000-0000-4000-8000-00000000000%d', %s, 'PMM-2023-0066', 'x', '{}', 'x')"
                .formatted(delivery, REPORT);
    }

    private static String step(String to, String at) {
        return "insert into report_step (report_id, at, to_state, person) values (%s, '%s', '%s', '%s')"
                .formatted(REPORT, at, to, ANA);
    }

    @Test
    void each_day_tells_who_had_delivered_by_its_end_in_mexico(Database database) {
        Pace pace = pace(database, "2023");
        assertThat(pace.invited()).isEqualTo(60);
        assertThat(pace.days()).extracting(PaceDay::day).asString().contains("2023-07-01");
        assertThat(pace.days().get(0).institutions()).isEqualTo(2);
        assertThat(pace.days().get(0).reports()).isEqualTo(1);
        assertThat(pace.days()).hasSize(1);
    }

    @Test
    void each_institution_tells_how_long_its_reports_lay_with_whom(Database database) {
        PaceRow inm = pace(database, "2023").rows().stream()
                .filter(row -> row.institution().equals("INM"))
                .findFirst()
                .orElseThrow();
        assertThat(inm.daysWithUnit()).isCloseTo(6, within(0.01));
        assertThat(inm.daysWithInstitution()).isCloseTo(2, within(0.01));
        assertThat(inm.waiting()).isZero();
        assertThat(inm.decided()).isPositive();
    }

    @Test
    void every_invited_institution_is_told_and_a_period_that_is_not_there_is_not_found(Database database) {
        assertThat(pace(database, "2024").rows()).hasSize(60).allMatch(row -> row.daysWithUnit() == null);
        assertThat(pace(database, "2024").days()).isEmpty();
        assertThat(catchThrowableOfType(NotFound.class, () -> pace(database, "1999")))
                .isNotNull();
    }

    private static Pace pace(Database database, String period) {
        return database.inTransaction(em -> new Wiring(em, Login.of("sub-admin", "administrator"))
                .bean(PaceReading.class)
                .of(period));
    }
}
