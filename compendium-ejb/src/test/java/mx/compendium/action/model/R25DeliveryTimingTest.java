package mx.compendium.action.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import mx.compendium.action.DeliveryTiming;
import mx.compendium.action.ReportState;
import mx.compendium.kernel.Violation;
import mx.compendium.period.PeriodState;
import org.junit.jupiter.api.Test;

class R25DeliveryTimingTest {

    private static final Instant DUE = Instant.parse("2024-09-01T05:59:59Z");
    private static final Instant EXTENDED = DUE.plusSeconds(5 * 86_400);
    private static final Instant CLOSES = DUE.plusSeconds(10 * 86_400);

    @Test
    void r25_each_side_of_each_second_counts_as_it_should() {
        assertThat(R25DeliveryTiming.at(DUE, DUE, null, CLOSES)).contains(DeliveryTiming.ON_TIME);
        assertThat(R25DeliveryTiming.at(DUE.plusMillis(1), DUE, null, CLOSES)).contains(DeliveryTiming.LATE);
        assertThat(R25DeliveryTiming.at(DUE.plusMillis(1), DUE, EXTENDED, CLOSES))
                .contains(DeliveryTiming.WITH_EXTENSION);
        assertThat(R25DeliveryTiming.at(EXTENDED, DUE, EXTENDED, CLOSES)).contains(DeliveryTiming.WITH_EXTENSION);
        assertThat(R25DeliveryTiming.at(EXTENDED.plusMillis(1), DUE, EXTENDED, CLOSES))
                .contains(DeliveryTiming.LATE);
        assertThat(R25DeliveryTiming.at(CLOSES, DUE, null, CLOSES)).contains(DeliveryTiming.LATE);
        assertThat(R25DeliveryTiming.at(CLOSES.plusMillis(1), DUE, EXTENDED, CLOSES))
                .isEmpty();
    }

    @Test
    void r25_an_extension_reaches_beyond_closing() {
        Instant longer = CLOSES.plusSeconds(86_400);
        assertThat(R25DeliveryTiming.at(longer, DUE, longer, CLOSES)).contains(DeliveryTiming.WITH_EXTENSION);
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

    private static Writable writable(ReportState state, PeriodState period, Instant extended, Instant correction) {
        return new Writable(state, period, DUE, CLOSES, extended, correction);
    }
}
