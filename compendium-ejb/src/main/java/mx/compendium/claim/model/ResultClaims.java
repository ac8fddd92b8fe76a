package mx.compendium.claim.model;

import java.util.List;
import java.util.regex.Pattern;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimSection;
import mx.compendium.statistics.Figure;

/** Sums of what was measured, one unit and one reach at a time. */
final class ResultClaims {

    private static final Pattern SUM = Pattern.compile("beneficiaries\\.([a-z0-9-]+)\\.(direct|indirect)");

    private ResultClaims() {}

    static List<Proposal> of(Telling telling) {
        return telling.figures()
                .startingWith("beneficiaries.")
                .map(Figure::code)
                .filter(code -> SUM.matcher(code).matches())
                .map(ResultClaims::sum)
                .toList();
    }

    private static Proposal sum(String code) {
        String reach = code.endsWith(".direct") ? "directo" : "indirecto";
        String unit = SUM.matcher(code).replaceFirst("$1").replace('-', ' ');
        return new Proposal(
                code,
                ClaimKind.BENEFICIARIES,
                ClaimSection.RESULTS,
                List.of(Checks.positive(code)),
                sentence -> sentence.says("En la unidad «")
                        .names(unit)
                        .says("», las mediciones de alcance " + reach + " con fechas dentro del periodo suman ")
                        .figure(code)
                        .says("; quien recibe más de una atención puede contarse más de una vez."));
    }
}
