package mx.compendium.publication.model;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import mx.compendium.claim.Assertion;
import mx.compendium.claim.Claim;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.claim.ClaimRefusal;
import mx.compendium.claim.Piece;
import mx.compendium.claim.Reference;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;

/** {@code claims.json}: the figures and claims of an edition as {@code docs/bundle-format.md} writes them. */
final class ClaimsFile {

    private static final String GENERATED = "generada";
    private static final Pattern TEXT = Pattern.compile("text\\.([^.]+)\\.([^.]+)\\.[0-9]+");

    private ClaimsFile() {}

    /** Who edited a sentence is known for those of a text, by its section. */
    static byte[] of(
            PeriodContent content,
            PeriodFigures figures,
            ClaimLedger ledger,
            Map<String, String> writers,
            int version) {
        return bytes(Json.createObjectBuilder()
                .add("format", "compendium-claims/1")
                .add("edition", figures.period().code())
                .add("version", version)
                .add(
                        "figures",
                        array(R68PublicFigures.of(figures, content).stream()
                                .map(ClaimsFile::figure)
                                .toList()))
                .add(
                        "claims",
                        array(ledger.claims().stream()
                                .map(claim -> claim(claim, editor(claim, writers)))
                                .toList()))
                .add(
                        "refusals",
                        array(ledger.refusals().stream()
                                .map(ClaimsFile::refusal)
                                .toList()))
                .build());
    }

    /** One line of UTF-8 with its end. */
    static byte[] bytes(JsonObject json) {
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static JsonArrayBuilder array(Collection<JsonObject> items) {
        return items.stream()
                .collect(Collector.of(Json::createArrayBuilder, JsonArrayBuilder::add, JsonArrayBuilder::addAll));
    }

    private static JsonObject figure(Figure figure) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("code", figure.code())
                .add("rule", figure.rule())
                .add("basis", figure.basis().name())
                .add("definition", figure.definition().spanish())
                .add("definitionEn", figure.definition().english());
        fraction(json, figure);
        return json.add("value", figure.value().toPlainString())
                .add("text", figure.text())
                .add("records", figure.recordCount())
                .build();
    }

    /** Of a share and of a growth what was divided by what; any other figure is its own numerator. */
    private static void fraction(JsonObjectBuilder json, Figure figure) {
        Long denominator = figure.denominator();
        if (denominator != null && figure.code().endsWith(".share")) {
            json.add("numerator", figure.numerator()).add("denominator", denominator);
        } else if (denominator != null && figure.code().endsWith(".growth")) {
            json.add("numerator", figure.numerator() - denominator).add("denominator", denominator);
        } else {
            json.add("numerator", figure.value().longValueExact()).addNull("denominator");
        }
    }

    private static String editor(Claim claim, Map<String, String> writers) {
        Matcher text = TEXT.matcher(claim.id());
        return text.matches() ? writers.getOrDefault(text.group(1) + "/" + text.group(2), GENERATED) : GENERATED;
    }

    private static JsonObject claim(Claim claim, String editor) {
        return Json.createObjectBuilder()
                .add("id", claim.id())
                .add("kind", claim.kind().name())
                .add("section", claim.section().name())
                .add("editor", editor)
                .add("verdict", claim.verdict().name())
                .add("text", claim.text())
                .add(
                        "pieces",
                        array(claim.pieces().stream().map(ClaimsFile::piece).toList()))
                .add("figures", Json.createArrayBuilder(claim.figures()))
                .add(
                        "asserts",
                        array(claim.asserts().stream()
                                .map(ClaimsFile::assertion)
                                .toList()))
                .build();
    }

    private static JsonObject piece(Piece piece) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (piece instanceof Piece.Value value) {
            json.add("figure", value.figure())
                    .add("style", value.style().name())
                    .add("text", value.text());
        } else if (piece instanceof Piece.Name name) {
            json.add("name", name.text())
                    .add(
                            "of",
                            Json.createArrayBuilder(
                                    name.of().stream().map(Reference::written).toList()));
        } else {
            json.add("words", piece.text());
        }
        return json.build();
    }

    private static JsonObject assertion(Assertion assertion) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("is", assertion.is());
        assertion.members().forEach((name, value) -> {
            if (value instanceof List<?> many) {
                json.add(name, Json.createArrayBuilder(many));
            } else if (value instanceof Boolean truth) {
                json.add(name, truth);
            } else if (value instanceof Integer number) {
                json.add(name, number);
            } else {
                json.add(name, value.toString());
            }
        });
        return json.build();
    }

    private static JsonObject refusal(ClaimRefusal refusal) {
        return Json.createObjectBuilder()
                .add("id", refusal.id())
                .add("kind", refusal.kind().name())
                .add("verdict", refusal.verdict().name())
                .add("reason", refusal.reason())
                .build();
    }
}
