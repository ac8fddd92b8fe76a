package mx.compendium.claim.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimSection;
import mx.compendium.claim.Reference;
import mx.compendium.kernel.spanish.Noun;
import mx.compendium.kernel.spanish.SpanishText;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.SpanishNouns;

/** «Por primera vez», always with the universe it speaks of. */
final class FirstTimeClaims {

    private FirstTimeClaims() {}

    static List<Proposal> of(Telling telling) {
        List<Proposal> proposals = new ArrayList<>();
        proposals.add(everyObjective(telling));
        for (InstitutionGroup group : InstitutionGroup.values()) {
            proposals.add(group(telling, group));
        }
        for (ObjectiveEntry objective : telling.content().objectives()) {
            proposals.add(objective(telling, objective.number()));
        }
        return proposals;
    }

    private static Proposal everyObjective(Telling telling) {
        return proposal(
                "objectives.covered.first-time",
                ClaimSection.EVALUATION,
                List.of(
                        new Covered(),
                        new Equal(CoverageClaims.COVERED, CoverageClaims.OBJECTIVES),
                        FirstTimeOf.of(telling, CoverageClaims.COVERED)),
                sentence -> since(
                        sentence.says("Los ")
                                .figure(CoverageClaims.COVERED)
                                .says(" objetivos del Pacto Mundial cuentan por primera vez con al menos una acción"),
                        telling,
                        CoverageClaims.COVERED));
    }

    /** The universe it speaks of ends the sentence, with what of it is known only as published totals. */
    private static void since(Sentence sentence, Telling telling, String figure) {
        FirstTimeOf first = FirstTimeOf.of(telling, figure);
        sentence.says(", considerando las ediciones desde ").names(first.since(), Reference.edition(first.since()));
        List<String> cited = first.cited();
        if (!cited.isEmpty()) {
            sentence.says(" (de ")
                    .names(
                            SpanishText.list(cited),
                            cited.stream().map(Reference::edition).toList())
                    .says(", según sus totales publicados)");
        }
        sentence.says(".");
    }

    private static Proposal group(Telling telling, InstitutionGroup group) {
        String participants = "participants.group." + group;
        String reports = "reports.group." + group;
        Noun noun = SpanishNouns.of(group);
        boolean one = telling.value(participants) == 1;
        return proposal(
                "group." + group + ".first-time",
                ClaimSection.EVALUATION,
                List.of(
                        FirstTimeOf.of(telling, participants),
                        Checks.recounted(
                                reports, report -> telling.responsible(report).group() == group)),
                sentence -> since(
                        sentence.says(one ? "Participa por primera vez " : "Participan por primera vez ")
                                .counted(participants, noun)
                                .says(", con ")
                                .counted(reports, SpanishNouns.ACTION),
                        telling,
                        participants));
    }

    private static Proposal objective(Telling telling, int number) {
        String code = ObjectiveClaims.code(number);
        return proposal(
                ObjectiveClaims.id(number) + ".first-time",
                ClaimSection.OBJECTIVES,
                List.of(FirstTimeOf.of(telling, code)),
                sentence -> since(
                        sentence.says("El objetivo ")
                                .names(String.valueOf(number), Reference.objective(number))
                                .says(" cuenta por primera vez con acciones reportadas (")
                                .figure(code)
                                .says(")"),
                        telling,
                        code));
    }

    private static Proposal proposal(String id, ClaimSection section, List<Check> checks, Consumer<Sentence> wording) {
        return new Proposal(id, ClaimKind.FIRST_TIME, section, checks, wording);
    }
}
