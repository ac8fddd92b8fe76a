package mx.compendium.claim.model;

import java.util.List;
import java.util.Locale;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimSection;
import mx.compendium.claim.Reference;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.SpanishNouns;

/** One sentence for each objective, also for one without actions. */
final class ObjectiveClaims {

    private ObjectiveClaims() {}

    static List<Proposal> of(Telling telling) {
        return telling.content().objectives().stream()
                .map(objective -> count(telling, objective))
                .toList();
    }

    static String id(int number) {
        return String.format(Locale.ROOT, "objective.%02d", number);
    }

    static String code(int number) {
        return "reports." + id(number);
    }

    private static Proposal count(Telling telling, ObjectiveEntry objective) {
        String code = code(objective.number());
        return new Proposal(
                id(objective.number()) + ".count",
                ClaimKind.SHARE,
                ClaimSection.OBJECTIVES,
                List.of(
                        Checks.recounted(code, report -> report.principalObjective() == objective.number()),
                        Checks.share(code, "reports.total")),
                sentence -> word(
                        sentence.says("El objetivo ")
                                .names(
                                        objective.number() + ", «" + objective.displayName() + "»,",
                                        Reference.objective(objective.number())),
                        telling,
                        code));
    }

    private static void word(Sentence sentence, Telling telling, String code) {
        if (telling.value(code) == 0) {
            sentence.says(" no recibió acciones en esta edición (").figure(code).says(")");
        } else {
            sentence.says(" reúne ").counted(code, SpanishNouns.ACTION).says(", ");
            sentence.figure(code + ".share").says(" del total");
        }
        sentence.compared(code).says(".");
    }
}
