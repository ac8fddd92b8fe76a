package mx.compendium.claim.model;

import java.util.List;
import java.util.stream.Stream;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimSection;
import mx.compendium.kernel.spanish.SpanishText;
import mx.compendium.statistics.SpanishNouns;

/** One sentence for each group of institutions that took part. */
final class GroupClaims {

    private GroupClaims() {}

    static List<Proposal> of(Telling telling) {
        return Stream.of(InstitutionGroup.values())
                .map(group -> count(telling, group))
                .toList();
    }

    private static Proposal count(Telling telling, InstitutionGroup group) {
        String code = "reports.group." + group;
        long institutions = telling.value("participants.group." + group);
        String who = SpanishText.capital(SpanishNouns.of(group).withArticle(institutions));
        return new Proposal(
                "group." + group + ".count",
                ClaimKind.SHARE,
                ClaimSection.GROUPS,
                List.of(
                        new Positive(code),
                        Checks.recounted(
                                code, report -> telling.responsible(report).group() == group),
                        Checks.share(code, "reports.total")),
                sentence -> sentence.says(who + (institutions == 1 ? " reportó " : " reportaron "))
                        .counted(code, SpanishNouns.ACTION)
                        .says(", ")
                        .figure(code + ".share")
                        .says(" del total")
                        .compared(code)
                        .says("."));
    }
}
