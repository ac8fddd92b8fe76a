package mx.compendium.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WholeSampleTest {

    @Test
    void everything_a_sound_bundle_says_is_true() {
        Report report = Verified.of(Sample.small());
        assertThat(report.refused()).isNull();
        assertThat(report.problems()).isEmpty();
        assertThat(report.broken()).isEmpty();
        assertThat(report.verdicts()).hasSize(41);
        assertThat(report.status()).isZero();
    }
}
