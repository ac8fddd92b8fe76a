package mx.compendium.action.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import mx.compendium.action.DeliveryTiming;
import mx.compendium.action.ReportState;
import mx.compendium.kernel.Violation;
import mx.compendium.period.PeriodState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class R25DeliveryTimingTest {

    private static final Instant DUE = Instant.parse("2024-09-01T05:59:59Z");
    private static final Instant EXTENDED = DUE.plusSeconds(5 * 86_400);
    private static final Instant CLOSES = DUE.plusSeconds(10 * 86_400);

    @Test
    void r25_each_side_of_each_second_counts_as_it_should() {
        assertThat(open(DUE, null)).contains(DeliveryTiming.ON_TIME);
        assertThat(open(DUE.plusMillis(1), null)).contains(DeliveryTiming.LATE);
        assertThat(open(DUE.plusMillis(1), EXTENDED)).contains(DeliveryTiming.WITH_EXTENSION);
        assertThat(open(EXTENDED, EXTENDED)).contains(DeliveryTiming.WITH_EXTENSION);
        assertThat(open(EXTENDED.plusMillis(1), EXTENDED)).contains(DeliveryTiming.LATE);
        assertThat(open(CLOSES, null)).contains(DeliveryTiming.LATE);
        assertThat(open(CLOSES.plusMillis(1), EXTENDED)).isEmpty();
    }

    @Test
    void r25_an_extension_reaches_beyond_closing() {
        Instant longer = CLOSES.plusSeconds(86_400);
        assertThat(open(longer, longer)).contains(DeliveryTiming.WITH_EXTENSION);
        assertThat(R25DeliveryTiming.at(longer, window(PeriodState.CLOSED, longer, null)))
                .contains(DeliveryTiming.WITH_EXTENSION);
    }

    @Test
    void r25_what_was_closed_early_takes_nothing_more_than_own_dates_allow() {
        assertThat(R25DeliveryTiming.at(DUE, window(PeriodState.CLOSED, null, null)))
                .isEmpty();
        assertThat(R25DeliveryTiming.at(EXTENDED.plusMillis(1), window(PeriodState.CLOSED, EXTENDED, null)))
                .isEmpty();
    }

    @Test
    void r43_what_is_delivered_after_a_reopening_is_late_until_its_own_date() {
        Instant reopened = CLOSES.plusSeconds(86_400);
        DeliveryWindow window = window(PeriodState.CLOSED, EXTENDED, reopened);
        assertThat(R25DeliveryTiming.at(EXTENDED, window)).contains(DeliveryTiming.WITH_EXTENSION);
        assertThat(R25DeliveryTiming.at(reopened, window)).contains(DeliveryTiming.LATE);
        assertThat(R25DeliveryTiming.at(reopened.plusMillis(1), window)).isEmpty();
    }

    @Test
    void a_late_text_is_written_until_the_seal_but_marked() {
        Writable after = writable(ReportState.DRAFT, PeriodState.CLOSED, null, null);
        assertThat(after.againstWriting()).isEmpty();
        assertThat(after.late(DUE)).isTrue();
        assertThat(writable(ReportState.DRAFT, PeriodState.CLOSED, EXTENDED, null)
                        .late(EXTENDED))
                .isFalse();
        assertThat(writable(ReportState.DRAFT, PeriodState.SEALED, null, null).againstWriting())
                .extracting(Violation::code)
                .containsExactly("report.write.sealed");
    }

    @Test
    void a_returned_report_has_its_own_date_also_after_closing() {
        Writable returned = writable(ReportState.RETURNED, PeriodState.CLOSED, null, CLOSES.plusSeconds(60));
        assertThat(returned.againstWriting()).isEmpty();
        assertThat(returned.late(CLOSES.plusSeconds(60))).isFalse();
        assertThat(returned.late(CLOSES.plusSeconds(61))).isTrue();
    }

    @Test
    void what_was_delivered_is_read_and_not_written() {
        for (ReportState state : ReportState.values()) {
            boolean written = state == ReportState.DRAFT || state == ReportState.READY || state == ReportState.RETURNED;
            assertThat(writable(state, PeriodState.OPEN, null, null)
                            .againstWriting()
                            .isEmpty())
                    .isEqualTo(written);
        }
        assertThat(writable(ReportState.DRAFT, PeriodState.PLANNED, null, null).againstWriting())
                .extracting(Violation::code)
                .containsExactly("report.write.not-open");
    }

    private static Optional<DeliveryTiming> open(Instant now, @Nullable Instant extended) {
        return R25DeliveryTiming.at(now, window(PeriodState.OPEN, extended, null));
    }

    private static DeliveryWindow window(PeriodState period, @Nullable Instant extended, @Nullable Instant reopened) {
        return new DeliveryWindow(period, DUE, extended, CLOSES, reopened);
    }

    private static Writable writable(
            ReportState state, PeriodState period, @Nullable Instant extended, @Nullable Instant correction) {
        return new Writable(state, window(period, extended, null), correction);
    }
}
