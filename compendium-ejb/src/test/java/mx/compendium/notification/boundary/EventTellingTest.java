package mx.compendium.notification.boundary;

import static mx.compendium.notification.boundary.House.ADMIN;
import static mx.compendium.notification.boundary.House.LATER;
import static mx.compendium.notification.boundary.House.LIAISON;
import static mx.compendium.notification.boundary.House.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Wiring;
import mx.compendium.period.boundary.Extending;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.review.ObservationDraft;
import mx.compendium.review.boundary.Answering;
import mx.compendium.review.boundary.Reviewing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told what, in the transaction of what happens. */
@DatabaseTest(demonstration = true)
class EventTellingTest {

    private House house;

    @BeforeEach
    void nobodyWasToldAnything(Database database) {
        house = new House(database).quiet();
    }

    @Test
    void a_returned_report_is_told_to_those_who_write_with_its_date_and_without_the_observation() {
        UUID id = house.delivered("Ferias de salud");
        giveBack(id, "Diga en qué municipios");
        assertThat(house.mailed("RETURNED")).containsExactly("enlace.gro");
        assertThat(house.texts(
                        "select subject || happened || todo || link || until from notice where kind = 'RETURNED'"))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("«Ferias de salud»", "/app/review/answers.xhtml?id=" + id, "2099")
                        .doesNotContain("municipios", "Ana", "Revisora"));
    }

    @Test
    void answers_given_together_are_one_message_to_whoever_asked() {
        UUID id = house.delivered("Con dos preguntas");
        house.as(
                REVIEWER,
                Reviewing.class,
                r -> r.giveBack(
                        id,
                        null,
                        List.of(new ObservationDraft("summary", "Uno"), new ObservationDraft("purpose", "Dos")),
                        LATER));
        house.as(
                LIAISON,
                Answering.class,
                answering -> answering.observations(id).forEach(one -> answering.answer(one.id(), "Se añadió")));
        assertThat(house.mailed("ANSWERED")).containsExactly("revisora");
    }

    @Test
    void a_delivery_is_told_to_its_institution_and_to_the_reviewer_who_answers_for_it() {
        house.as(
                REVIEWER,
                Reviewing.class,
                r -> r.assign(
                        "2024",
                        "EF-GRO",
                        r.reviewers().stream()
                                .filter(one -> one.name().equals("Revisora"))
                                .findFirst()
                                .orElseThrow()
                                .person()));
        house.delivered("Entregada");
        assertThat(house.mailed("DELIVERED")).containsExactly("enlace.gro", "titular.gro");
        assertThat(house.mailed("RECEIVED")).containsExactly("revisora");
        assertThat(house.texts("select happened from notice where kind = 'DELIVERED'"))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("1 acción de 2024", "ACUSE-2024-EF-GRO"));
    }

    @Test
    void reports_accepted_together_are_one_message_that_names_each() {
        UUID one = house.delivered("Primera");
        UUID other = house.delivered("Segunda");
        house.as(REVIEWER, Reviewing.class, reviewing -> reviewing.accept(one, null));
        house.as(REVIEWER, Reviewing.class, reviewing -> reviewing.accept(other, null));
        assertThat(house.mailed("ACCEPTED")).containsExactly("enlace.gro");
        assertThat(house.texts("select happened from notice where kind = 'ACCEPTED'"))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("«Primera»").contains("«Segunda»"));
    }

    @Test
    void what_was_sent_already_gathers_nothing_more() {
        UUID one = house.delivered("Antes");
        UUID other = house.delivered("Después");
        house.as(REVIEWER, Reviewing.class, reviewing -> reviewing.accept(one, null));
        house.sendAll();
        house.as(REVIEWER, Reviewing.class, reviewing -> reviewing.accept(other, null));
        assertThat(house.mailed("ACCEPTED")).hasSize(2);
    }

    @Test
    void an_extension_is_told_to_its_institution_only() {
        house.extend("EF-GRO");
        assertThat(house.mailed("EXTENDED")).containsExactly("enlace.gro", "titular.gro");
        assertThat(house.texts("select distinct institution from notice")).containsExactly("EF-GRO");
    }

    @Test
    void a_reopening_is_told_to_its_institution_when_the_second_administrator_agrees(Database database) {
        closed(database, () -> {
            house.as(ADMIN, Extending.class, p -> p.askReopening("2024", "EF-GRO", House.LATER, "Cambio de titular"));
            assertThat(house.mailed("REOPENED")).isEmpty();
            house.reopen("EF-GRO");
            assertThat(house.mailed("REOPENED")).containsExactly("enlace.gro", "titular.gro");
            assertThat(house.texts("select until from notice where kind = 'REOPENED'"))
                    .singleElement()
                    .satisfies(until -> assertThat(until).startsWith("2099"));
        });
    }

    private static void closed(Database database, Runnable story) {
        database.run("update reporting_period set state = 'CLOSED' where code = '2024'");
        try {
            story.run();
        } finally {
            database.run(
                    "update reporting_period set state = 'OPEN' where code = '2024'",
                    "update participation set reopened_until = null, reopened_because = null"
                            + " where period_code = '2024'");
        }
    }

    @Test
    void where_nobody_is_known_the_notice_stands_and_the_mail_says_so() {
        house.extend("SALUD");
        assertThat(house.mailed("EXTENDED")).containsExactly("nobody");
        assertThat(house.texts("select state || ' ' || problem from mail")).containsExactly("FAILED NOBODY");
    }

    @Test
    void a_refused_act_tells_nothing(Database database) {
        database.rolledBack(em -> {
            new Wiring(em, ADMIN).bean(Extending.class).extend("2024", "EF-GRO", LATER, "Se revierte");
            return true;
        });
        assertThat(house.texts("select id from notice")).isEmpty();
    }

    @Test
    void opening_and_closing_are_told_to_every_invited_institution(Database database) {
        database.rolledBack(em -> {
            new Wiring(em, ADMIN).bean(PeriodAdministration.class).close("2024");
            em.flush();
            assertThat(em.createNativeQuery("select count(*) from notice where kind = 'CLOSED'")
                            .getSingleResult())
                    .isEqualTo(60L);
            return true;
        });
    }

    private void giveBack(UUID id, String text) {
        house.as(
                REVIEWER,
                Reviewing.class,
                r -> r.giveBack(id, null, List.of(new ObservationDraft("summary", text)), LATER));
    }
}
