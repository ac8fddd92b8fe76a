package mx.compendium.period.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.util.List;
import mx.compendium.catalogue.ReferenceCatalogue;
import mx.compendium.demonstration.DemonstrationEditions;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.period.PeriodState;
import mx.compendium.statistics.SealedDataset;
import mx.compendium.statistics.boundary.DatasetReading;
import mx.compendium.statistics.model.CanonicalForm;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class PeriodSealingTest {

    @Test
    void edition_2023_of_the_demonstration_is_ready_for_its_seal(Database database) {
        assertThat(database.<List<Violation>>rolledBack(
                        em -> wiring(em).bean(PeriodSealing.class).conditions("2023")))
                .isEmpty();
    }

    @Test
    void the_seal_freezes_what_the_tables_say(Database database) {
        SealedDataset frozen = database.rolledBack(em -> {
            Wiring wiring = wiring(em);
            wiring.bean(PeriodSealing.class).seal("2023");
            em.flush();
            return wiring.bean(DatasetReading.class).sealed("2023").orElseThrow();
        });
        var written = new DemonstrationEditions(ReferenceCatalogue.load()).edition2023();
        assertThat(frozen.content()).isEqualTo(written);
        assertThat(frozen.sha256()).isEqualTo(CanonicalForm.sha256(written));
    }

    @Test
    void a_sealed_period_says_so_and_is_published_next(Database database) {
        PeriodState published = database.rolledBack(em -> {
            Wiring wiring = wiring(em);
            wiring.bean(PeriodSealing.class).seal("2023");
            em.flush();
            wiring.bean(PeriodSealing.class).publish("2023");
            em.flush();
            return wiring.bean(PeriodAdministration.class).sheet("2023").row().state();
        });
        assertThat(published).isEqualTo(PeriodState.PUBLISHED);
    }

    @Test
    void everything_that_stands_against_the_seal_is_told_at_once(Database database) {
        RulesBroken refusal = database.rolledBack(em -> {
            state(em, "PMM-2023-0001", "DELIVERED");
            state(em, "PMM-2023-0002", "IN_REVIEW");
            state(em, "PMM-2023-0003", "IN_REVIEW");
            state(em, "PMM-2023-0004", "RETURNED");
            state(em, "PMM-2023-0005", "DRAFT");
            em.createNativeQuery("update reporting_period set state = 'OPEN' where code = '2023'")
                    .executeUpdate();
            return catchThrowableOfType(
                    RulesBroken.class,
                    () -> wiring(em).bean(PeriodSealing.class).seal("2023"));
        });
        assertThat(refusal.violations())
                .containsExactlyInAnyOrder(
                        Violation.of("period.seal.not-closed", PeriodState.OPEN),
                        Violation.of("period.seal.reports-delivered", 1L),
                        Violation.of("period.seal.reports-in-review", 2L),
                        Violation.of("period.seal.reports-returned", 1L));
    }

    @Test
    void drafts_that_were_never_delivered_do_not_stand_against_it(Database database) {
        assertThat(database.<List<Violation>>rolledBack(em -> {
                    state(em, "PMM-2023-0001", "DRAFT");
                    return wiring(em).bean(PeriodSealing.class).conditions("2023");
                }))
                .isEmpty();
    }

    @Test
    void a_published_period_is_not_sealed_again(Database database) {
        RulesBroken refusal = database.rolledBack(em -> catchThrowableOfType(
                RulesBroken.class, () -> wiring(em).bean(PeriodSealing.class).seal("2022")));
        assertThat(refusal.violations()).containsExactly(Violation.of("period.seal.not-closed", PeriodState.PUBLISHED));
    }

    @Test
    void a_period_that_does_not_exist_is_not_found(Database database) {
        NotFound refusal = database.rolledBack(em -> catchThrowableOfType(
                NotFound.class, () -> wiring(em).bean(PeriodSealing.class).seal("1999")));
        assertThat(refusal).isNotNull();
    }

    private static void state(EntityManager em, String folio, String state) {
        em.createNativeQuery("update action_report set state = ?1 where folio = ?2")
                .setParameter(1, state)
                .setParameter(2, folio)
                .executeUpdate();
    }

    private static Wiring wiring(EntityManager em) {
        return new Wiring(em, Login.of("sub-admin", "administrator").claiming("admin.unidad", "Administración", null));
    }
}
