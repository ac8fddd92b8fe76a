package mx.compendium.claim.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.compendium.claim.model.R05Cause.Contribution;
import mx.compendium.kernel.spanish.SpanishNumbers;

/** What «se explica por» and «debido a» say: the named part moved the total. */
record Cause(String of, String named, List<String> among) implements Asserted {

    @Override
    public String is() {
        return "cause";
    }

    @Override
    public Map<String, Object> members() {
        return Members.of("of", of, "named", named, "among", among);
    }

    @Override
    public Optional<Objection> objection(Telling telling) {
        return Checks.changed(of)
                .objection(telling)
                .or(() -> Checks.changed(named).objection(telling))
                .or(() -> new Sums(of + ".change", changes()).objection(telling))
                .or(() -> R05Cause.objection(named, contributions(telling))
                        .map(objection -> detailed(objection, telling)));
    }

    private List<String> changes() {
        return among.stream().map(code -> code + ".change").toList();
    }

    private List<Contribution> contributions(Telling telling) {
        return among.stream()
                .map(code -> new Contribution(code, telling.value(code + ".change")))
                .toList();
    }

    private Objection detailed(Objection objection, Telling telling) {
        return new Objection(
                objection.verdict(),
                objection.reason() + " Variación propia: "
                        + SpanishNumbers.signed(telling.value(named + ".change")) + "; total: "
                        + SpanishNumbers.signed(telling.value(of + ".change")) + ".");
    }
}
