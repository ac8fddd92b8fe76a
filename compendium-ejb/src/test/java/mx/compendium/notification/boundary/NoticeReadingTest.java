package mx.compendium.notification.boundary;

import static mx.compendium.notification.boundary.House.HEAD;
import static mx.compendium.notification.boundary.House.LIAISON;
import static mx.compendium.notification.boundary.House.OTHER;
import static mx.compendium.notification.boundary.House.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.kernel.NotFound;
import mx.compendium.notification.NoticeRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notices of an institution are for whoever acts for it today; marks are each person's own. */
@DatabaseTest(demonstration = true)
class NoticeReadingTest {

    private House house;

    @BeforeEach
    void anExtensionWasGiven(Database database) {
        house = new House(database).quiet();
        house.extend("EF-GRO");
    }

    @Test
    void people_of_the_institution_read_it_and_nobody_else() {
        assertThat(own(LIAISON)).hasSize(1);
        assertThat(own(HEAD)).hasSize(1);
        assertThat(own(OTHER)).isEmpty();
        assertThat(own(REVIEWER)).isEmpty();
    }

    @Test
    void who_marks_it_as_read_marks_it_for_nobody_else() {
        UUID notice = own(LIAISON).get(0).id();
        house.as(LIAISON, NoticeReading.class, reading -> reading.read(notice));
        house.as(LIAISON, NoticeReading.class, reading -> reading.read(notice));
        assertThat(unread(LIAISON)).isZero();
        assertThat(own(LIAISON).get(0).read()).isTrue();
        assertThat(unread(HEAD)).isEqualTo(1);
    }

    @Test
    void all_are_marked_at_once() {
        house.extend("EF-GRO");
        assertThat(unread(LIAISON)).isEqualTo(2);
        house.as(LIAISON, NoticeReading.class, NoticeReading::readAll);
        assertThat(unread(LIAISON)).isZero();
    }

    @Test
    void a_notice_of_another_institution_is_as_absent_as_one_that_does_not_exist() {
        UUID notice = own(LIAISON).get(0).id();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> house.as(OTHER, NoticeReading.class, reading -> reading.read(notice)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> house.as(OTHER, NoticeReading.class, reading -> reading.read(UUID.randomUUID())));
    }

    private List<NoticeRow> own(Login login) {
        return house.ask(login, NoticeReading.class, reading -> reading.own(null, 200))
                .items();
    }

    private int unread(Login login) {
        return house.ask(login, NoticeReading.class, NoticeReading::unread);
    }
}
