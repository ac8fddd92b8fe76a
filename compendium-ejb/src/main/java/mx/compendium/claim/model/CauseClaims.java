package mx.compendium.claim.model;

import java.util.List;
import java.util.stream.Stream;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimSection;
import mx.compendium.claim.Reference;
import mx.compendium.claim.Reference.Kind;
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
                        new Cause(
                                TOTAL,
                                code,
                                Stream.of(InstitutionGroup.values())
                                        .map(CauseClaims::code)
                                        .toList()),
                        Moves.of(telling, TOTAL)),
                sentence -> sentence.says(movement + " del total (")
                        .figure(TOTAL + ".change")
                        .says(") se explica sobre todo por ")
                        .names(SpanishNouns.of(group).withArticle(2), new Reference(Kind.GROUP, group.name()))
                        .says(", que pasaron de ")
                        .figure(code + ".former")
                        .says(" a ")
                        .figure(code)
                        .says(" acciones (")
                        .figure(code + ".change")
                        .says(")."));
    }

    private static String code(InstitutionGroup group) {
        return "reports.group." + group;
    }
}
