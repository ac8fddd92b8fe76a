package mx.compendium.statistics.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.identity.RoleNames;
import mx.compendium.statistics.OwnPeriod;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class OwnHistoryReadingTest {

    private static final Login GUERRERO =
            Login.of("gro", RoleNames.FOCAL_POINT).claiming("enlace.ef-gro", "Ana", "EF-GRO");

    @Test
    void an_institution_sees_its_own_periods_the_latest_first(Database database) {
        List<OwnPeriod> own = own(database, GUERRERO);
        assertThat(own).extracting(OwnPeriod::code).containsExactly("2024", "2023", "2022");
        assertThat(own).extracting(OwnPeriod::reports).containsExactly(0L, 10L, 8L);
    }

    @Test
    void its_share_is_told_once_the_edition_is_public(Database database) {
        List<OwnPeriod> own = own(database, GUERRERO);
        assertThat(own.get(1).share()).isNull();
        assertThat(own.get(2).published()).isTrue();
        assertThat(own.get(2).share()).isEqualTo("2.31%");
    }

    @Test
    void who_acts_for_no_institution_sees_nothing(Database database) {
        assertThat(own(database, Login.of("sub-none", RoleNames.FOCAL_POINT))).isEmpty();
    }

    private static List<OwnPeriod> own(Database database, Login login) {
        return database.inTransaction(
                em -> new Wiring(em, login).bean(OwnHistoryReading.class).own());
    }
}
