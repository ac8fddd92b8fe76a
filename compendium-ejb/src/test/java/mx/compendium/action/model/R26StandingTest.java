package mx.compendium.action.model;

import static mx.compendium.action.DeliveryKind.NIL;
import static mx.compendium.action.DeliveryKind.REPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.compendium.action.DeliveryTiming;
import mx.compendium.action.Standing;
import mx.compendium.action.model.R26Standing.Delivered;
import org.junit.jupiter.api.Test;

class R26StandingTest {

    private static final Delivered LATE = new Delivered(REPORTS, DeliveryTiming.LATE);
    private static final Delivered ON_TIME = new Delivered(REPORTS, DeliveryTiming.ON_TIME);
    private static final Delivered CORRECTION = new Delivered(REPORTS, DeliveryTiming.CORRECTION);
    private static final Delivered NOTHING = new Delivered(NIL, DeliveryTiming.ON_TIME);

    @Test
    void r26_the_first_delivery_of_reports_decides_and_no_correction() {
        assertThat(R26Standing.of(List.of(CORRECTION, LATE, ON_TIME), false)).isEqualTo(Standing.LATE);
        assertThat(R26Standing.of(List.of(NOTHING, ON_TIME), false)).isEqualTo(Standing.ON_TIME);
    }

    @Test
    void r26_without_reports_delivered_a_nil_report_does_then_it_is_missing() {
        assertThat(R26Standing.of(List.of(NOTHING), false)).isEqualTo(Standing.NIL);
        assertThat(R26Standing.of(List.of(), false)).isEqualTo(Standing.MISSING);
    }

    @Test
    void r26_whose_reports_were_brought_in_is_not_missing_but_a_delivery_made_here_counts() {
        assertThat(R26Standing.of(List.of(), true)).isEqualTo(Standing.UNRECORDED);
        assertThat(R26Standing.of(List.of(LATE), true)).isEqualTo(Standing.LATE);
        assertThat(R26Standing.of(List.of(NOTHING), true)).isEqualTo(Standing.NIL);
    }

    @Test
    void r26_what_is_not_recorded_is_told_only_where_it_occurs_and_alone_where_nothing_else_does() {
        assertThat(Standing.toldOf(List.of(Standing.LATE))).hasSize(5).doesNotContain(Standing.UNRECORDED);
        assertThat(Standing.toldOf(List.of())).hasSize(5);
        assertThat(Standing.toldOf(List.of(Standing.MISSING, Standing.UNRECORDED)))
                .containsExactly(Standing.values());
        assertThat(Standing.toldOf(List.of(Standing.UNRECORDED))).containsExactly(Standing.UNRECORDED);
    }
}
