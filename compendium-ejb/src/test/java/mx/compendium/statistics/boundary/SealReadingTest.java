package mx.compendium.statistics.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mx.compendium.ground.Database;
import mx.compendium.ground.DatabaseTest;
import mx.compendium.ground.Login;
import mx.compendium.ground.Wiring;
import mx.compendium.kernel.NotFound;
import mx.compendium.statistics.SealSheet;
import org.junit.jupiter.api.Test;

@DatabaseTest(demonstration = true)
class SealReadingTest {

    @Test
    void the_seal_of_2022_is_its_digest_and_instant(Database database) {
        SealSheet seal = sealOf(database, "2022");
        assertThat(seal.sha256()).matches("[0-9a-f]{64}");
        assertThat(seal.sealedAt()).isEqualTo("2022-11-15T18:00:00Z");
    }

    @Test
    void a_period_that_is_not_sealed_has_no_seal(Database database) {
        assertThat(catchThrowableOfType(NotFound.class, () -> sealOf(database, "2023")))
                .isNotNull();
    }

    private static SealSheet sealOf(Database database, String period) {
        return database.inTransaction(em -> new Wiring(em, Login.of("sub-auditora", "auditor"))
                .bean(SealReading.class)
                .sealOf(period));
    }
}
