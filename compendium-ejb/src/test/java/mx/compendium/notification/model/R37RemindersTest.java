package mx.compendium.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import mx.compendium.notification.model.R37Reminders.Fate;
import mx.compendium.notification.model.R37Reminders.Standing;
import mx.compendium.notification.model.R37Reminders.Step;
import org.junit.jupiter.api.Test;

class R37RemindersTest {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    /** 30 April 2025, 23:59:59 in Mexico City: already May in Greenwich. */
    private static final Instant DEADLINE = Instant.parse("2025-05-01T05:59:59Z");

    @Test
    void r37_five_reminders_stand_around_the_date_and_then_the_head_is_told() {
        assertThat(R37Reminders.around(DEADLINE, MEXICO)).extracting(Step::days).containsExactly(-15, -7, -3, -1, 1, 2);
        assertThat(R37Reminders.TO_HEAD).isEqualTo(2);
    }

    @Test
    void r37_days_are_those_of_the_calendar_there_and_the_hour_is_the_morning() {
        assertThat(R37Reminders.around(DEADLINE, MEXICO))
                .extracting(Step::at)
                .contains(
                        Instant.parse("2025-04-15T15:00:00Z"),
                        Instant.parse("2025-04-29T15:00:00Z"),
                        Instant.parse("2025-05-02T15:00:00Z"));
    }

    @Test
    void r37_where_the_clock_changes_in_between_it_is_still_the_morning() {
        ZoneId tijuana = ZoneId.of("America/Tijuana");
        assertThat(R37Reminders.around(Instant.parse("2025-03-15T06:59:59Z"), tijuana))
                .allSatisfy(step ->
                        assertThat(LocalTime.ofInstant(step.at(), tijuana)).isEqualTo(LocalTime.of(9, 0)));
    }

    @Test
    void r37_who_is_missing_is_reminded() {
        assertThat(R37Reminders.fate(new Standing(false, true, true, false))).isEqualTo(Fate.TOLD);
    }

    @Test
    void r37_who_has_delivered_or_declared_nothing_to_report_is_left_in_peace() {
        assertThat(R37Reminders.fate(new Standing(true, true, true, false))).isEqualTo(Fate.MET);
    }

    @Test
    void r37_when_capture_is_over_nobody_is_reminded() {
        assertThat(R37Reminders.fate(new Standing(false, false, true, false))).isEqualTo(Fate.ENDED);
    }

    @Test
    void r37_a_step_of_a_former_date_is_not_told() {
        assertThat(R37Reminders.fate(new Standing(false, true, false, false))).isEqualTo(Fate.REPLACED);
    }

    @Test
    void r37_of_several_steps_due_at_once_only_the_last_is_told() {
        assertThat(R37Reminders.fate(new Standing(false, true, true, true))).isEqualTo(Fate.PASSED);
    }

    @Test
    void r37_after_the_own_date_something_can_be_handed_in_until_the_closing() {
        Instant closes = DEADLINE.plusSeconds(100);
        assertThat(R37Reminders.until(DEADLINE.minusSeconds(1), DEADLINE, closes))
                .contains(DEADLINE);
        assertThat(R37Reminders.until(DEADLINE.plusSeconds(1), DEADLINE, closes))
                .contains(closes);
        assertThat(R37Reminders.until(closes, DEADLINE, closes)).isEmpty();
    }
}
