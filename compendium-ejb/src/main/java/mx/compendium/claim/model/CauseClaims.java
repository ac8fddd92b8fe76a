package mx.compendium.claim.model;

import java.util.List;
import java.util.stream.Stream;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimSection;
import mx.compendium.claim.model.R05Cause.Contribution;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.statistics.SpanishNouns;

/** «Sobre todo por»: each group is tried as the cause of the change of the total, and most are refused. */
final class CauseClaims {

    private static final String TOTAL = "reports.total";

    private CauseClaims() {}

    static List<Proposal> of(Telling telling) {
        return Stream.of(InstitutionGroup.values())
                .map(group -> cause(telling, group))
                .toList();
    }

    private static Proposal cause(Telling telling, InstitutionGroup group) {
        String code = code(group);
        String movement = telling.value(TOTAL + ".change") > 0 ? "El aumento" : "La disminución";
        return new Proposal(
                "reports.change.cause." + group,
                ClaimKind.CAUSE,
                ClaimSection.EVALUATION,
                List.of(
                        Checks.changed(TOTAL),
                        Checks.changed(code),
                        Checks.sums(TOTAL + ".change", changes()),
                        supported(code)),
                sentence -> sentence.says(movement + " del total (")
                        .figure(TOTAL + ".change")
                        .says(") se explica sobre todo por "
                                + SpanishNouns.of(group).withArticle(2) + ", que pasaron de ")
                        .figure(code + ".former")
                        .says(" a ")
                        .figure(code)
                        .says(" acciones (")
                        .figure(code + ".change")
                        .says(")."));
    }

    private static Check supported(String code) {
        return telling ->
                R05Cause.objection(code, contributions(telling)).map(objection -> detailed(objection, telling, code));
    }

    private static Objection detailed(Objection objection, Telling telling, String code) {
        String own = SpanishNumbers.signed(telling.value(code + ".change"));
        String total = SpanishNumbers.signed(telling.value(TOTAL + ".change"));
        return new Objection(
                objection.verdict(), objection.reason() + " Variación propia: " + own + "; total: " + total + ".");
    }

    private static List<Contribution> contributions(Telling telling) {
        return Stream.of(InstitutionGroup.values())
                .map(CauseClaims::code)
                .map(code -> new Contribution(code, telling.value(code + ".change")))
                .toList();
    }

    private static List<String> changes() {
        return Stream.of(InstitutionGroup.values())
                .map(group -> code(group) + ".change")
                .toList();
    }

    private static String code(InstitutionGroup group) {
        return "reports.group." + group;
    }
}
