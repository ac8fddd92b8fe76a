package mx.compendium.publication.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.publication.PublicSilence;
import mx.compendium.publication.PublishedNow;
import mx.compendium.publication.SilenceDraft;
import mx.compendium.publication.SilenceRow;
import mx.compendium.publication.SilenceState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The switch of the electoral silence on the real database. */
@DatabaseTest
class ElectoralSilencingTest {

    private static final String REASON = "Proceso electoral federal 2026-2027, artículo 209 de la LGIPE.";

    @Test
    void what_is_declared_now_is_in_force_at_once_and_changes_what_is_public(Database database) {
        told(database, house -> {
            String before = house.now().mark();
            house.declare(null, house.later(2));
            assertThat(house.now().silence())
                    .isEqualTo(new PublicSilence(REASON, house.only().until()));
            assertThat(house.now().mark()).isNotEqualTo(before);
            assertThat(house.only().state()).isEqualTo(SilenceState.IN_FORCE);
            assertThat(house.only().declaredBy()).isEqualTo("Administración");
        });
    }

    @Test
    void what_is_planned_hides_nothing_yet(Database database) {
        told(database, house -> {
            house.declare(house.later(1), house.later(2));
            assertThat(house.now().silence()).isNull();
            assertThat(house.only().state()).isEqualTo(SilenceState.PLANNED);
        });
    }

    @Test
    void two_at_the_same_time_are_refused_and_one_after_the_other_are_not(Database database) {
        told(database, house -> {
            house.declare(null, house.later(2));
            assertThat(house.refused(null, house.later(1))).containsExactly("silence.overlaps");
            house.declare(house.later(2), house.later(3));
        });
    }

    @Test
    void an_end_before_the_beginning_is_refused(Database database) {
        told(
                database,
                house -> assertThat(house.refused(house.later(2), house.later(1)))
                        .containsExactly("silence.ends-before-it-begins"));
    }

    @Test
    void it_is_lifted_early_for_a_reason_and_what_was_declared_stays(Database database) {
        told(database, house -> {
            house.declare(null, house.later(2));
            String silent = house.now().mark();
            SilenceRow declared = house.only();
            house.door().lift(declared.id(), " Sentencia del Tribunal Electoral. ");
            assertThat(house.now().silence()).isNull();
            assertThat(house.now().mark()).isNotEqualTo(silent);
            assertThat(house.only().state()).isEqualTo(SilenceState.LIFTED);
            assertThat(house.only().until()).isEqualTo(declared.until());
            assertThat(house.only().lift())
                    .isNotNull()
                    .satisfies(lift -> assertThat(lift.reason()).isEqualTo("Sentencia del Tribunal Electoral."));
            house.declare(null, house.later(1));
        });
    }

    @Test
    void it_ends_by_itself_at_the_moment_that_was_declared(Database database) {
        told(database, house -> {
            house.declare(null, Instant.now().plusSeconds(5));
            String silent = house.now().mark();
            assertThat(house.now().silence()).isNotNull();
            house.em()
                    .createNativeQuery("select cast(pg_sleep_until(ends_at) as text) from electoral_silence")
                    .getSingleResult();
            assertThat(house.now().silence()).isNull();
            assertThat(house.now().mark()).isNotEqualTo(silent);
            assertThat(house.only().state()).isEqualTo(SilenceState.ENDED);
        });
    }

    @Test
    void no_mark_of_what_is_public_ever_comes_back(Database database) {
        told(database, house -> {
            String before = house.now().mark();
            house.declare(null, house.later(2));
            house.door().lift(house.only().id(), "Fue un error.");
            assertThat(house.now().mark()).isNotEqualTo(before);
        });
    }

    @Test
    void one_that_is_planned_is_called_off_and_leaves_its_days_free(Database database) {
        told(database, house -> {
            house.declare(house.later(1), house.later(2));
            house.door().lift(house.only().id(), "Se pospuso la elección.");
            house.declare(house.later(1), house.later(2));
            assertThat(house.door().all()).hasSize(2);
        });
    }

    @Test
    void what_is_over_or_never_was_is_not_lifted(Database database) {
        told(database, house -> {
            assertThatThrownBy(() -> house.door().lift(UUID.randomUUID(), "Así."))
                    .isInstanceOf(NotFound.class);
            house.declare(null, house.later(2));
            house.door().lift(house.only().id(), "Así.");
            assertThatThrownBy(() -> house.door().lift(house.only().id(), "Otra vez."))
                    .isInstanceOfSatisfying(
                            RulesBroken.class,
                            broken -> assertThat(broken.violations()).containsExactly(Violation.of("silence.over")));
        });
    }

    @Test
    void the_database_itself_lets_nobody_edit_or_remove_one(Database database) {
        told(database, house -> {
            house.declare(null, house.later(2));
            assertThatThrownBy(() -> house.run("update electoral_silence set ends_at = ends_at + interval '1 day'"))
                    .hasMessageContaining("not edited");
        });
        told(database, house -> {
            house.declare(null, house.later(2));
            assertThatThrownBy(() -> house.run("delete from electoral_silence")).isInstanceOf(RuntimeException.class);
        });
    }

    private static void told(Database database, Consumer<House> story) {
        database.rolledBack(em -> {
            story.accept(new House(em));
            return true;
        });
    }

    private record House(EntityManager em) {

        private Wiring wiring() {
            return new Wiring(
                    em, Login.of("sub-admin", "administrator").claiming("admin.unidad", "Administración", null));
        }

        ElectoralSilencing door() {
            return wiring().bean(ElectoralSilencing.class);
        }

        PublishedNow now() {
            return wiring().bean(PublishedState.class).now();
        }

        Instant later(int days) {
            return Instant.now().plus(Duration.ofDays(days));
        }

        void declare(@Nullable Instant from, Instant until) {
            door().declare(new SilenceDraft(REASON, from, until));
        }

        List<String> refused(@Nullable Instant from, Instant until) {
            return catchThrowableOfType(RulesBroken.class, () -> declare(from, until)).violations().stream()
                    .map(Violation::code)
                    .toList();
        }

        SilenceRow only() {
            assertThat(door().all()).hasSize(1);
            return door().all().get(0);
        }

        void run(String sql) {
            em.createNativeQuery(sql).executeUpdate();
        }
    }
}
