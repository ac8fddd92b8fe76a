package mx.compendium.claim.model;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimSection;
import mx.compendium.claim.Reference;
import mx.compendium.claim.Reference.Kind;
import mx.compendium.kernel.spanish.SpanishDates;
import mx.compendium.kernel.spanish.SpanishText;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.PeriodFacts;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.SpanishNouns;

/** The findings of an edition: how many, compared with before, where they concentrate, at whom they aim. */
final class EvaluationClaims {

    private static final String TOTAL = "reports.total";
    private static final String TOP = "concentration.top3";
    private static final String AIMED = "aimed.girls-adolescents-women";

    private EvaluationClaims() {}

    static List<Proposal> of(Telling telling) {
        return List.of(
                total(telling.content().period()),
                comparison(telling, TOTAL, "las acciones reportadas"),
                growth(telling),
                concentration(telling),
                comparison(
                        telling,
                        "reports.group.EF",
                        "las acciones reportadas por los gobiernos de las entidades federativas"),
                aimed());
    }

    private static Proposal proposal(String id, ClaimKind kind, List<Check> checks, Consumer<Sentence> wording) {
        return new Proposal(id, kind, ClaimSection.EVALUATION, checks, wording);
    }

    private static Proposal total(PeriodFacts period) {
        return proposal(
                TOTAL,
                ClaimKind.TOTAL,
                List.of(new Positive(TOTAL), Checks.recounted(TOTAL, report -> true)),
                sentence -> sentence.says("La edición ")
                        .names(period.code(), Reference.edition(period.code()))
                        .says(" reúne ")
                        .counted(TOTAL, SpanishNouns.ACTION)
                        .says(", entre programas, acciones y buenas prácticas, con cobertura de ")
                        .names(
                                SpanishDates.months(period.coverageStart(), period.coverageEnd()),
                                new Reference(Kind.COVERAGE, period.code()))
                        .says("."));
    }

    private static Proposal comparison(Telling telling, String code, String what) {
        long change = telling.value(code + ".change");
        String verb = SpanishText.movedTogether(change);
        return proposal(
                code + ".comparison",
                ClaimKind.COMPARISON,
                List.of(Moves.of(telling, code)),
                sentence -> pairOf(
                        sentence.says("Frente a la edición ")
                                .names(telling.former(), Reference.edition(telling.former()))
                                .says(", " + what + " " + verb),
                        code,
                        change));
    }

    private static void pairOf(Sentence sentence, String code, long change) {
        if (change == 0) {
            sentence.says(" en ").figure(code).says(".");
        } else {
            sentence.says(" de ").figure(code + ".former").says(" a ").figure(code);
            sentence.says(" (").figure(code + ".change").says(").");
        }
    }

    private static Proposal growth(Telling telling) {
        return proposal(
                "reports.growth",
                ClaimKind.GROWTH,
                List.of(Checks.changed(TOTAL), Checks.known("reports.total.growth")),
                sentence -> sentence.says("La variación del total respecto de la edición ")
                        .names(telling.former(), Reference.edition(telling.former()))
                        .says(" equivale a ")
                        .figure("reports.total.growth")
                        .says("."));
    }

    private static Proposal concentration(Telling telling) {
        List<Integer> top = telling.figures().concentratedObjectives();
        Map<Integer, ObjectiveEntry> objectives = telling.content().objectives().stream()
                .collect(Collectors.toMap(ObjectiveEntry::number, Function.identity()));
        List<Reference> named = top.stream().map(Reference::objective).toList();
        String numbers = SpanishText.list(top.stream().map(String::valueOf).toList());
        String names = SpanishText.longList(top.stream()
                .map(number -> SpanishText.quoted(nameOf(objectives, number)))
                .toList());
        return proposal(
                TOP,
                ClaimKind.CONCENTRATION,
                List.of(
                        Checks.recounted(TOP, report -> top.contains(report.principalObjective())),
                        new Largest(top),
                        Checks.share(TOP, TOTAL)),
                sentence -> sentence.says("En los objetivos ")
                        .names(numbers, named)
                        .says(" se concentra ")
                        .figure(TOP + ".share")
                        .says(" de las acciones reportadas (")
                        .figure(TOP)
                        .says("): ")
                        .names(names, named)
                        .says("."));
    }

    private static String nameOf(Map<Integer, ObjectiveEntry> objectives, int number) {
        ObjectiveEntry objective = objectives.get(number);
        return objective == null ? String.valueOf(number) : objective.displayName();
    }

    private static Proposal aimed() {
        return proposal(
                AIMED,
                ClaimKind.SHARE,
                List.of(
                        new Positive(AIMED),
                        Checks.recounted(AIMED, ReportEntry::aimedAtGirlsAdolescentsWomen),
                        Checks.share(AIMED, TOTAL)),
                sentence -> sentence.says("A niñas, adolescentes y mujeres se dirige principalmente ")
                        .figure(AIMED + ".share")
                        .says(" de las acciones reportadas (")
                        .figure(AIMED)
                        .says(")."));
    }
}
