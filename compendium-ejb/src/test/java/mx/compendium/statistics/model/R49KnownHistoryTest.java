package mx.compendium.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class R49KnownHistoryTest {

    private static final Instant SEAL = Instant.parse("2024-11-15T18:00:00Z");

    @Test
    void r49_a_sealed_period_knows_what_was_recorded_before_its_seal_and_nothing_later() {
        assertThat(R49KnownHistory.known(SEAL.minusSeconds(1), null, SEAL)).isTrue();
        assertThat(R49KnownHistory.known(SEAL.plusSeconds(1), null, SEAL)).isFalse();
    }

    @Test
    void r49_what_is_corrected_after_a_seal_stays_as_it_was_for_it() {
        Instant corrected = SEAL.plusSeconds(60);
        assertThat(R49KnownHistory.known(SEAL.minusSeconds(1), corrected, SEAL)).isTrue();
        assertThat(R49KnownHistory.known(SEAL.minusSeconds(9), SEAL.minusSeconds(1), SEAL))
                .isFalse();
        assertThat(R49KnownHistory.known(SEAL.minusSeconds(1), corrected, null)).isFalse();
    }

    @Property(tries = 200)
    void r49_nothing_done_after_a_seal_changes_what_it_knows(
            @ForAll @LongRange(min = -100, max = 100) long since, @ForAll @LongRange(min = 1, max = 100) long later) {
        Instant recorded = SEAL.plusSeconds(since);
        Instant ended = SEAL.plusSeconds(later);
        assertThat(R49KnownHistory.known(recorded, ended, SEAL)).isEqualTo(R49KnownHistory.known(recorded, null, SEAL));
    }
}
