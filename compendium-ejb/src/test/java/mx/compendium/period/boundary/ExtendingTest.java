package mx.compendium.period.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import mx.compendium.action.DeliveryTiming;
import mx.compendium.action.boundary.Delivering;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.period.ParticipationRow;
import org.junit.jupiter.api.Test;

/** One institution more time: by days, or, after closing, once two administrators want it. */
@DatabaseTest(demonstration = true)
class ExtendingTest {

    private static final Login ADMIN =
            Login.of("admin", RoleNames.ADMINISTRATOR).claiming("admin.unidad", "Administración", null);
    private static final Login OTHER =
            Login.of("admin2", RoleNames.ADMINISTRATOR).claiming("admin2.unidad", "Otra persona", null);
    private static final Login HEAD =
            Login.of("titular", RoleNames.INSTITUTION_HEAD).claiming("titular.ef-tamps", "Titular", "EF-TAMPS");
    private static final Instant UNTIL = Instant.parse("2099-01-01T05:59:59Z");

    @Test
    void r29_an_extension_is_given_by_days_from_the_date_in_force(Database database) {
        database.rolledBack(em -> {
            Instant due = new Wiring(em, ADMIN)
                    .bean(PeriodAdministration.class)
                    .row("2024")
                    .dueAt();
            extending(em, ADMIN).extendByDays("2024", "INM", 5, "Sismo");
            ParticipationRow longer = extending(em, ADMIN).extendByDays("2024", "INM", 5, "Sismo");
            assertThat(longer.extendedUntil()).isEqualTo(due.plusSeconds(10 * 86_400));
            assertThat(codes(() -> extending(em, ADMIN).extendByDays("2024", "INM", 0, "Sismo")))
                    .containsExactly("period.extend.days-out-of-range");
            return true;
        });
    }

    @Test
    void r43_a_closed_period_takes_a_late_delivery_only_once_a_second_administrator_agreed(Database database) {
        database.rolledBack(em -> {
            em.createNativeQuery("update reporting_period set due_at = now() - interval '2 days',"
                            + " closes_at = now() - interval '1 day' where code = '2024'")
                    .executeUpdate();
            new Wiring(em, ADMIN).bean(PeriodAdministration.class).close("2024");
            em.flush();
            assertThat(codes(() -> nil(em))).containsExactly("delivery.sign.too-late");
            extending(em, ADMIN).askReopening("2024", "EF-TAMPS", UNTIL, "Cambio de titular");
            em.flush();
            assertThat(codes(() -> nil(em))).containsExactly("delivery.sign.too-late");
            assertThat(codes(() -> extending(em, ADMIN).agreeToReopening("2024", "EF-TAMPS", UNTIL)))
                    .containsExactly("period.reopen.same-person");
            ParticipationRow row = extending(em, OTHER).agreeToReopening("2024", "EF-TAMPS", UNTIL);
            assertThat(row.reopenedUntil()).isEqualTo(UNTIL);
            assertThat(row.asked()).isNull();
            em.flush();
            assertThat(nil(em)).isEqualTo(DeliveryTiming.LATE);
            return true;
        });
    }

    @Test
    void r43_who_asked_is_told_by_name_and_asking_again_replaces_what_was_asked(Database database) {
        database.rolledBack(em -> {
            extending(em, ADMIN).askReopening("2023", "INM", UNTIL.minusSeconds(60), "Error");
            ParticipationRow row = extending(em, ADMIN).askReopening("2023", "INM", UNTIL, "Cambio de titular");
            ParticipationRow.Asked asked = Objects.requireNonNull(row.asked());
            assertThat(extending(em, OTHER).askedBy(asked)).isEqualTo("Administración");
            assertThat(extending(em, OTHER).askedByCaller(asked)).isFalse();
            assertThat(codes(() -> extending(em, OTHER).agreeToReopening("2023", "INM", UNTIL.minusSeconds(60))))
                    .containsExactly("period.reopen.changed-meanwhile");
            return true;
        });
    }

    @Test
    void r43_neither_an_open_period_nor_a_sealed_one_is_reopened(Database database) {
        for (String code : List.of("2024", "2022")) {
            assertThat(codes(() ->
                            database.rolledBack(em -> extending(em, ADMIN).askReopening(code, "INM", UNTIL, "Cambio"))))
                    .containsExactly("period.reopen.not-closed");
        }
    }

    private static DeliveryTiming nil(EntityManager em) {
        return new Wiring(em, HEAD)
                .bean(Delivering.class)
                .signNil("2024", "Nada que reportar")
                .row()
                .timing();
    }

    private static Extending extending(EntityManager em, Login login) {
        return new Wiring(em, login).bean(Extending.class);
    }

    private static List<String> codes(Runnable attempt) {
        return catchThrowableOfType(RulesBroken.class, attempt::run).violations().stream()
                .map(Violation::code)
                .toList();
    }
}
