package mx.compendium.narrative.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class R56NarrativeVersionsTest {

    private static final UUID ANA = new UUID(0, 1);
    private static final UUID BEA = new UUID(0, 2);
    private static final Instant BEGUN = Instant.parse("2026-11-26T10:00:00Z");

    @Test
    void r56_one_persons_saves_within_ten_minutes_of_its_beginning_are_one_version() {
        assertThat(R56NarrativeVersions.goesOn(ANA, BEGUN, ANA, BEGUN.plusSeconds(599)))
                .isTrue();
        assertThat(R56NarrativeVersions.goesOn(ANA, BEGUN, ANA, BEGUN.plusSeconds(600)))
                .isFalse();
    }

    @Test
    void r56_another_person_begins_another() {
        assertThat(R56NarrativeVersions.goesOn(ANA, BEGUN, BEA, BEGUN.plusSeconds(1)))
                .isFalse();
    }
}
