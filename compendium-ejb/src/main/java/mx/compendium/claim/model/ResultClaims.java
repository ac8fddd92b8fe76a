package mx.compendium.claim.model;

import java.util.List;
import java.util.stream.Stream;
import mx.compendium.claim.ClaimKind;
import mx.compendium.claim.ClaimSection;

/** Persons measured, by reach; sums of other units are figures without a sentence. */
final class ResultClaims {

    private static final String PERSONS = "beneficiaries.personas.";

    private ResultClaims() {}

    static List<Proposal> of(Telling telling) {
        return Stream.of("direct", "indirect")
                .map(reach -> PERSONS + reach)
                .filter(code -> telling.find(code).isPresent())
                .map(ResultClaims::sum)
                .toList();
    }

    private static Proposal sum(String code) {
        String reach = code.endsWith(".direct") ? "directo" : "indirecto";
        return new Proposal(
                code,
                ClaimKind.BENEFICIARIES,
                ClaimSection.RESULTS,
                List.of(new Positive(code)),
                sentence -> sentence.says("Las mediciones de alcance " + reach
                                + " en personas, con fechas dentro del periodo, suman ")
                        .figure(code)
                        .says("; una misma persona puede contarse en más de una acción."));
    }
}
