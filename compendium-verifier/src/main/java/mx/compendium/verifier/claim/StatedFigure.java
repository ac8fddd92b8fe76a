package mx.compendium.verifier.claim;

import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import mx.compendium.verifier.bundle.Cells;
import mx.compendium.verifier.bundle.Json;
import mx.compendium.verifier.bundle.Problem;
import mx.compendium.verifier.figure.FigureText;
import mx.compendium.verifier.figure.Figures;
import mx.compendium.verifier.figure.Value;
import org.jspecify.annotations.Nullable;

/** A figure as the ledger states it. */
public record StatedFigure(
        String code, long numerator, @Nullable Long denominator, String value, String text) {

    static StatedFigure read(Json json) {
        Json.Members figure = json.object()
                .demand(
                        "code",
                        "rule",
                        "basis",
                        "definition",
                        "definitionEn",
                        "numerator",
                        "denominator",
                        "value",
                        "text",
                        "records");
        figure.text("rule");
        figure.text("basis");
        figure.text("definition");
        figure.text("definitionEn");
        figure.number("records");
        Json denominator = figure.at("denominator");
        return new StatedFigure(
                figure.text("code"),
                figure.number("numerator"),
                denominator instanceof Json.Nothing ? null : Long.valueOf(denominator.number()),
                figure.text("value"),
                figure.text("text"));
    }

    /** What is wrong with it, seen from the tables. */
    Optional<Problem> wrong(Figures figures) {
        Optional<Value> counted = figures.value(code);
        if (counted.isEmpty()) {
            return Optional.of(Problem.of("figure.none", code, value));
        }
        Value found = counted.get();
        if (!Cells.decimal(value).filter(found::same).isPresent()) {
            return Optional.of(Problem.of("figure.value", code, value, found.plain()));
        }
        if (!text.equals(FigureText.grouped(found))) {
            return Optional.of(Problem.of("figure.text", code, text, FigureText.grouped(found)));
        }
        return sameParts(found)
                ? Optional.empty()
                : Optional.of(Problem.of("figure.parts", code, numerator, found.numerator()));
    }

    private boolean sameParts(Value found) {
        BigInteger stated = denominator == null ? null : BigInteger.valueOf(denominator);
        return found.numerator().equals(BigInteger.valueOf(numerator)) && Objects.equals(found.denominator(), stated);
    }
}
