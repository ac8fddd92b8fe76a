package mx.compendium.period.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import mx.compendium.kernel.Violation;
import mx.compendium.period.ParticipationRow.Asked;
import mx.compendium.period.PeriodState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class R43ReopeningTest {

    private static final Instant CLOSES = Instant.parse("2025-02-01T05:59:59Z");
    private static final Instant NOW = CLOSES.plusSeconds(86_400);
    private static final Instant UNTIL = NOW.plusSeconds(86_400);
    private static final UUID ANA = UUID.randomUUID();
    private static final UUID EVA = UUID.randomUUID();
    private static final Asked ASKED = new Asked(UNTIL, "Cambio de titular", ANA);

    @Test
    void r43_capture_is_reopened_between_closing_and_seal_only() {
        assertThat(R43Reopening.againstAsking(PeriodState.CLOSED, CLOSES, UNTIL, "x", NOW))
                .isEmpty();
        assertThat(R43Reopening.againstAsking(PeriodState.OPEN, CLOSES, UNTIL, "x", NOW))
                .isEmpty();
        assertThat(R43Reopening.againstAsking(PeriodState.OPEN, CLOSES, UNTIL, "x", CLOSES))
                .containsExactly(Violation.of("period.reopen.not-closed", PeriodState.OPEN));
        for (PeriodState state : List.of(PeriodState.PLANNED, PeriodState.SEALED, PeriodState.PUBLISHED)) {
            assertThat(R43Reopening.againstAsking(state, CLOSES, UNTIL, "x", NOW))
                    .containsExactly(Violation.of("period.reopen.not-closed", state));
        }
    }

    @Test
    void r43_it_needs_a_date_to_come_and_a_reason() {
        assertThat(R43Reopening.againstAsking(PeriodState.CLOSED, CLOSES, NOW, " ", NOW))
                .containsExactly(
                        Violation.at("until", "period.reopen.date-past"),
                        Violation.at("reason", "period.reopen.reason-missing"));
    }

    @Test
    void r43_another_administrator_agrees_to_what_was_read() {
        assertThat(agreeing(ASKED, UNTIL, EVA)).isEmpty();
        assertThat(agreeing(ASKED, UNTIL, ANA)).containsExactly(Violation.of("period.reopen.same-person"));
        assertThat(agreeing(ASKED, UNTIL.plusSeconds(1), EVA))
                .containsExactly(Violation.of("period.reopen.changed-meanwhile"));
        assertThat(agreeing(null, UNTIL, EVA)).containsExactly(Violation.of("period.reopen.none-asked"));
        assertThat(R43Reopening.againstAgreeing(PeriodState.SEALED, CLOSES, ASKED, UNTIL, EVA, UNTIL))
                .containsExactly(
                        Violation.of("period.reopen.not-closed", PeriodState.SEALED),
                        Violation.at("until", "period.reopen.date-past"));
    }

    @Test
    void r29_days_are_counted_from_the_date_in_force_or_from_today_once_it_has_passed() {
        ZoneId zone = ZoneId.of("America/Mexico_City");
        Instant before = CLOSES.minusSeconds(7 * 86_400);
        assertThat(R29Extension.after(5, CLOSES, null, zone, before)).isEqualTo("2025-02-06T05:59:59Z");
        assertThat(R29Extension.after(5, CLOSES, CLOSES.plusSeconds(86_400), zone, before))
                .isEqualTo("2025-02-07T05:59:59Z");
        assertThat(R29Extension.after(1, CLOSES, null, zone, Instant.parse("2025-03-10T18:00:00Z")))
                .isEqualTo("2025-03-12T05:59:59Z");
        assertThat(R29Extension.againstDays(0)).hasSize(1);
        assertThat(R29Extension.againstDays(366)).isEmpty();
        assertThat(R29Extension.againstDays(367))
                .containsExactly(Violation.at("days", "period.extend.days-out-of-range", 366));
    }

    private static List<Violation> agreeing(@Nullable Asked asked, Instant read, UUID by) {
        return R43Reopening.againstAgreeing(PeriodState.CLOSED, CLOSES, asked, read, by, NOW);
    }
}
