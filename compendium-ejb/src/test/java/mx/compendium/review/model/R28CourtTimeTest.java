package mx.compendium.review.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mx.compendium.action.ReportState;
import mx.compendium.review.CourtTime;
import mx.compendium.review.model.R28CourtTime.Turn;
import org.junit.jupiter.api.Test;

class R28CourtTimeTest {

    private static final Instant MONDAY = Instant.parse("2024-09-02T15:00:00Z");

    private static Turn turn(int day, ReportState to) {
        return new Turn(MONDAY.plus(Duration.ofDays(day)), to);
    }

    @Test
    void r28_each_party_is_charged_the_days_it_had_the_report() {
        CourtTime time = R28CourtTime.of(
                List.of(
                        turn(0, ReportState.READY),
                        turn(1, ReportState.DELIVERED),
                        turn(3, ReportState.IN_REVIEW),
                        turn(4, ReportState.RETURNED),
                        turn(9, ReportState.DELIVERED),
                        turn(10, ReportState.ACCEPTED)),
                MONDAY.plus(Duration.ofDays(100)));
        assertThat(time.withUnit()).isEqualTo(Duration.ofDays(4));
        assertThat(time.withInstitution()).isEqualTo(Duration.ofDays(5));
    }

    @Test
    void r28_what_is_still_open_counts_until_now() {
        CourtTime time = R28CourtTime.of(List.of(turn(0, ReportState.DELIVERED)), MONDAY.plus(Duration.ofHours(36)));
        assertThat(time.withUnit()).isEqualTo(Duration.ofHours(36));
        assertThat(R28CourtTime.of(List.of(), MONDAY).withUnit()).isZero();
    }
}
