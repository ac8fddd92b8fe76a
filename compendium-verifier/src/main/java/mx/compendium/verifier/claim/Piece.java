package mx.compendium.verifier.claim;

import java.util.List;
import mx.compendium.verifier.bundle.Json;

/** A part of a published sentence. */
public sealed interface Piece {

    String text();

    record Words(String text) implements Piece {}

    /** Names the rows its references are of. */
    record Name(String text, List<String> of) implements Piece {}

    record Printed(String code, Style style, String text) implements Piece {}

    enum Style {
        GROUPED,
        NARRATIVE,
        LIMIT
    }

    static Piece read(Json json) {
        Json.Members piece = json.object();
        if (piece.has("words")) {
            return new Words(piece.demand("words").text("words"));
        }
        if (piece.has("name")) {
            piece.demand("name", "of");
            return new Name(piece.text("name"), piece.texts("of"));
        }
        piece.demand("figure", "style", "text");
        String style = piece.at("style").oneOf("GROUPED", "NARRATIVE", "LIMIT");
        return new Printed(piece.text("figure"), Style.valueOf(style), piece.text("text"));
    }
}
