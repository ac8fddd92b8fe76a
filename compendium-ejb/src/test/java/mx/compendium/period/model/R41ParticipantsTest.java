package mx.compendium.period.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.kernel.Violation;
import mx.compendium.period.ParticipantChange;
import mx.compendium.period.ParticipantProposal;
import mx.compendium.period.ParticipationRow;
import mx.compendium.period.PeriodState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class R41ParticipantsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);

    private static final List<ParticipationRow> FORMER = List.of(
            invited("SAME", "La misma", InstitutionGroup.APF),
            invited("OLD", "Nombre anterior", InstitutionGroup.APF),
            invited("MOVED", "De otro grupo", InstitutionGroup.OCA),
            invited("BOTH", "Todo distinto", InstitutionGroup.OCA),
            invited("ENDED", "La que terminó", InstitutionGroup.APF),
            invited("LOST", "La que no está", InstitutionGroup.APF));

    private static final List<InstitutionRow> CATALOGUE = List.of(
            institution("SAME", "La misma", InstitutionGroup.APF, null, null),
            institution("OLD", "Nombre nuevo", InstitutionGroup.APF, null, null),
            institution("MOVED", "De otro grupo", InstitutionGroup.APF, null, null),
            institution("BOTH", "Nada igual", InstitutionGroup.APF, null, null),
            institution("ENDED", "La que terminó", InstitutionGroup.APF, null, TODAY.minusDays(1)),
            institution("BORN", "La que nació", InstitutionGroup.OSC, TODAY, null),
            institution("SOON", "La que nacerá", InstitutionGroup.OSC, TODAY.plusDays(1), null));

    @Test
    void r41_each_change_since_the_former_period_is_said() {
        assertThat(of("SAME").changes()).containsExactly(ParticipantChange.SAME);
        assertThat(of("OLD").changes()).containsExactly(ParticipantChange.RENAMED);
        assertThat(of("OLD").formerName()).isEqualTo("Nombre anterior");
        assertThat(of("MOVED").changes()).containsExactly(ParticipantChange.REGROUPED);
        assertThat(of("MOVED").formerGroup()).isEqualTo(InstitutionGroup.OCA);
        assertThat(of("BOTH").changes())
                .containsExactlyInAnyOrder(ParticipantChange.RENAMED, ParticipantChange.REGROUPED);
        assertThat(of("ENDED").changes()).containsExactly(ParticipantChange.GONE);
        assertThat(of("LOST").changes()).containsExactly(ParticipantChange.GONE);
        assertThat(of("BORN").changes()).containsExactly(ParticipantChange.NEW);
    }

    @Test
    void r41_who_was_invited_and_exists_is_copied_who_is_new_is_offered_who_is_gone_is_only_said() {
        assertThat(proposed()).extracting(ParticipantProposal::institution).doesNotContain("SOON");
        assertThat(proposed().stream().filter(ParticipantProposal::proposed))
                .extracting(ParticipantProposal::institution)
                .containsExactlyInAnyOrder("SAME", "OLD", "MOVED", "BOTH");
        assertThat(proposed().stream().filter(ParticipantProposal::invitable))
                .extracting(ParticipantProposal::institution)
                .containsExactlyInAnyOrder("SAME", "OLD", "MOVED", "BOTH", "BORN");
    }

    @Test
    void r41_without_a_former_period_everybody_is_new() {
        assertThat(R41Participants.proposed(List.of(), CATALOGUE, TODAY))
                .hasSize(5)
                .allMatch(one -> one.is(ParticipantChange.NEW) && one.proposed());
    }

    @Test
    void r41_institutions_come_and_go_while_planned_or_open_but_none_goes_that_did_something() {
        List<Violation> work = List.of(Violation.of("period.withdraw.reports", 2L));
        assertThat(R41Participants.againstWithdrawing(PeriodState.PLANNED, "", List.of()))
                .isEmpty();
        assertThat(R41Participants.againstWithdrawing(PeriodState.OPEN, "Se fusionó", List.of()))
                .isEmpty();
        assertThat(R41Participants.againstWithdrawing(PeriodState.OPEN, " ", work))
                .extracting(Violation::code)
                .containsExactly("period.withdraw.reason-missing", "period.withdraw.reports");
        assertThat(R41Participants.againstChanging(PeriodState.CLOSED))
                .containsExactly(Violation.of("period.invite.not-planning", PeriodState.CLOSED));
    }

    private static List<ParticipantProposal> proposed() {
        return R41Participants.proposed(FORMER, CATALOGUE, TODAY);
    }

    private static ParticipantProposal of(String institution) {
        return proposed().stream()
                .filter(one -> one.institution().equals(institution))
                .findFirst()
                .orElseThrow();
    }

    private static ParticipationRow invited(String code, String name, InstitutionGroup group) {
        return new ParticipationRow(code, name, null, group, null, null, null, null, null, null);
    }

    private static InstitutionRow institution(
            String code, String name, InstitutionGroup group, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new InstitutionRow(code, name, null, group, null, from, until);
    }
}
