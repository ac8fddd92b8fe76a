package mx.compendium.catalogue.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.function.Consumer;
import mx.compendium.catalogue.Catalogue;
import mx.compendium.catalogue.Wording;
import mx.compendium.catalogue.WordingSheet;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.period.boundary.PeriodSealing;
import mx.compendium.statistics.boundary.DatasetReading;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class CatalogueEditingTest {

    private static final Wording OTHER = new Wording("Otro nombre", "Another name", "Otro", "Another");

    @Test
    void new_words_are_read_at_once_and_the_earlier_ones_stay(Database database) {
        database.rolledBack(em -> {
            Wording before = sheet(em).present();
            door(em).reword(Catalogue.OBJECTIVE, 7, OTHER, today(em));
            assertThat(wiring(em)
                            .bean(CatalogueReading.class)
                            .objectives()
                            .get(6)
                            .displayName())
                    .isEqualTo("Otro nombre");
            assertThat(sheet(em).all()).hasSize(2);
            assertThat(sheet(em).all().get(1).wording()).isEqualTo(before);
            door(em).undo(Catalogue.OBJECTIVE, 7);
            assertThat(sheet(em).present()).isEqualTo(before);
            return true;
        });
    }

    @Test
    void words_of_a_later_day_are_not_read_yet(Database database) {
        database.rolledBack(em -> {
            door(em).reword(
                            Catalogue.PRINCIPLE,
                            3,
                            new Wording("Otro", "Other", null, null),
                            today(em).plusDays(1));
            assertThat(wiring(em)
                            .bean(CatalogueReading.class)
                            .principles()
                            .get(2)
                            .name())
                    .isNotEqualTo("Otro");
            assertThat(door(em).sheet(Catalogue.PRINCIPLE, 3).all()).hasSize(2);
            return true;
        });
    }

    @Test
    void a_seal_takes_the_words_of_its_day_over_and_then_they_are_not_taken_back(Database database) {
        refused(
                database,
                em -> {
                    door(em).reword(Catalogue.OBJECTIVE, 7, OTHER, today(em));
                    wiring(em).bean(PeriodSealing.class).seal("2023");
                    em.flush();
                    var frozen =
                            wiring(em).bean(DatasetReading.class).sealed("2023").orElseThrow();
                    assertThat(frozen.content().objectives().get(6).displayName())
                            .isEqualTo("Otro nombre");
                    door(em).undo(Catalogue.OBJECTIVE, 7);
                },
                Violation.of("catalogue.undo.words-used"));
    }

    @Test
    void words_entered_after_the_seal_of_the_same_day_are_taken_back(Database database) {
        database.rolledBack(em -> {
            WordingSheet before = sheet(em);
            wiring(em).bean(PeriodSealing.class).seal("2023");
            door(em).reword(Catalogue.OBJECTIVE, 7, OTHER, today(em));
            em.createNativeQuery("update catalogue_wording set recorded_at = recorded_at + interval '1 second'"
                            + " where valid_from > '-infinity'")
                    .executeUpdate();
            door(em).undo(Catalogue.OBJECTIVE, 7);
            assertThat(sheet(em)).isEqualTo(before);
            return true;
        });
    }

    @Test
    void the_first_words_are_not_taken_back(Database database) {
        refused(database, em -> door(em).undo(Catalogue.OBJECTIVE, 7), Violation.of("catalogue.undo.words-used"));
    }

    @Test
    void everything_wrong_is_told_at_once(Database database) {
        refused(
                database,
                em -> door(em).reword(
                                Catalogue.OBJECTIVE,
                                7,
                                new Wording(" ", "x".repeat(401), null, "x".repeat(121)),
                                today(em).minusDays(1)),
                Violation.at("name", "catalogue.reword.length-wrong", 400),
                Violation.at("nameEn", "catalogue.reword.length-wrong", 400),
                Violation.at("shortName", "catalogue.reword.length-wrong", 120),
                Violation.at("shortNameEn", "catalogue.reword.length-wrong", 120),
                Violation.at("from", "catalogue.reword.from-past"));
    }

    @Test
    void words_follow_one_after_the_other(Database database) {
        database.rolledBack(em -> {
            LocalDate day = today(em).plusDays(9);
            door(em).reword(Catalogue.OBJECTIVE, 7, OTHER, day);
            RulesBroken refusal =
                    catchThrowableOfType(RulesBroken.class, () -> door(em).reword(Catalogue.OBJECTIVE, 7, OTHER, day));
            assertThat(refusal.violations())
                    .containsExactly(
                            Violation.at("name", "catalogue.reword.words-same"),
                            Violation.at("from", "catalogue.reword.before-last", day));
            return true;
        });
    }

    @Test
    void an_entry_that_does_not_exist_is_not_found(Database database) {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> database.rolledBack(em -> door(em).sheet(Catalogue.PRINCIPLE, 11)));
    }

    private static void refused(Database database, Consumer<EntityManager> story, Violation... expected) {
        RulesBroken refusal =
                database.rolledBack(em -> catchThrowableOfType(RulesBroken.class, () -> story.accept(em)));
        assertThat(refusal.violations()).containsExactly(expected);
    }

    private static WordingSheet sheet(EntityManager em) {
        return door(em).sheet(Catalogue.OBJECTIVE, 7);
    }

    private static LocalDate today(EntityManager em) {
        return sheet(em).today();
    }

    private static CatalogueEditing door(EntityManager em) {
        return wiring(em).bean(CatalogueEditing.class);
    }

    private static Wiring wiring(EntityManager em) {
        return new Wiring(em, Login.of("sub-admin", "administrator").claiming("admin.unidad", "Administración", null));
    }
}
