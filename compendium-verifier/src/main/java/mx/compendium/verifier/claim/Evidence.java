package mx.compendium.verifier.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mx.compendium.verifier.bundle.Problem;
import mx.compendium.verifier.data.Edition;
import mx.compendium.verifier.data.Editions;
import mx.compendium.verifier.data.Objective;
import mx.compendium.verifier.figure.Figures;
import mx.compendium.verifier.figure.Value;

/** What a claim is held against: the figures and the tables, nothing the ledger says. */
public record Evidence(Figures figures) {

    Editions editions() {
        return figures.editions();
    }

    Edition edition() {
        return editions().current();
    }

    Optional<Value> value(String code) {
        return figures.value(code);
    }

    Optional<BigDecimal> number(String code) {
        return value(code).map(Value::number);
    }

    /** Those of which no action has it as its principal objective. */
    List<String> uncovered() {
        return edition().objectives().values().stream()
                .map(Objective::number)
                .filter(objective -> edition().actions().values().stream()
                        .noneMatch(action -> action.objective().equals(objective)))
                .toList();
    }

    static Optional<Problem> holds(boolean holds, Problem otherwise) {
        return holds ? Optional.empty() : Optional.of(otherwise);
    }

    static Optional<Problem> missing(String code) {
        return Optional.of(Problem.of("assert.figure", "", code));
    }
}
