package mx.compendium.claim.model;

import java.util.ArrayList;
import java.util.List;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimSection;
import mx.compendium.claim.Reference;
import mx.compendium.kernel.spanish.SpanishText;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.SpanishNouns;
import mx.compendium.statistics.StateEntry;

/** The federal entities whose governments take part, all together and one by one; and national scope. */
final class StateClaims {

    private static final String STATES = "participants.states";
    private static final String NATIONAL = "reports.territory.national";

    private StateClaims() {}

    static List<Proposal> of(Telling telling) {
        List<StateEntry> taking = telling.content().states().stream()
                .filter(state -> telling.value(code(state)) > 0)
                .toList();
        List<Proposal> proposals = new ArrayList<>();
        proposals.add(list(taking));
        taking.forEach(state -> proposals.add(count(telling, state)));
        proposals.add(national(telling.value(NATIONAL) == 1));
        return proposals;
    }

    private static String code(StateEntry state) {
        return "reports.state." + state.inegiCode();
    }

    private static Proposal list(List<StateEntry> taking) {
        return new Proposal(
                STATES,
                ClaimKind.LIST,
                ClaimSection.STATES,
                List.of(
                        new Positive(STATES),
                        new CompleteList(
                                "reports.state.",
                                taking.stream().map(StateEntry::inegiCode).toList())),
                sentence -> sentence.says("Reportaron los gobiernos de ")
                        .counted(STATES, SpanishNouns.STATE)
                        .says(": ")
                        .names(
                                SpanishText.list(
                                        taking.stream().map(StateEntry::name).toList()),
                                taking.stream().map(StateClaims::reference).toList())
                        .says("."));
    }

    private static Reference reference(StateEntry state) {
        return new Reference(Reference.Kind.STATE, state.inegiCode());
    }

    private static Proposal count(Telling telling, StateEntry state) {
        return new Proposal(
                "state." + state.inegiCode() + ".count",
                ClaimKind.TOTAL,
                ClaimSection.STATES,
                List.of(Checks.recounted(code(state), report -> isOf(telling, report, state))),
                sentence -> sentence.says("El gobierno de ")
                        .names(state.name(), reference(state))
                        .says(" reportó ")
                        .counted(code(state), SpanishNouns.ACTION)
                        .compared(code(state))
                        .says("."));
    }

    private static boolean isOf(Telling telling, ReportEntry report, StateEntry state) {
        var responsible = telling.responsible(report);
        return responsible.group() == InstitutionGroup.EF && state.inegiCode().equals(responsible.stateCode());
    }

    private static Proposal national(boolean one) {
        return new Proposal(
                NATIONAL,
                ClaimKind.TOTAL,
                ClaimSection.STATES,
                List.of(new Positive(NATIONAL), Checks.recounted(NATIONAL, ReportEntry::national)),
                sentence -> sentence.says(one ? "Tiene alcance nacional " : "Tienen alcance nacional ")
                        .counted(NATIONAL, SpanishNouns.ACTION)
                        .says("."));
    }
}
