package mx.compendium.verifier.claim;

import java.util.List;
import java.util.stream.Stream;
import mx.compendium.verifier.bundle.Json;

/** A published sentence with what it rests on. */
public record Claim(
        String id, String editor, String text, List<Piece> pieces, List<String> figures, List<Assertion> asserts) {

    static Claim read(Json json) {
        Json.Members claim = json.object()
                .demand("id", "kind", "section", "editor", "verdict", "text", "pieces", "figures", "asserts");
        claim.text("kind");
        claim.text("section");
        claim.text("verdict");
        return new Claim(
                claim.text("id"),
                claim.text("editor"),
                claim.text("text"),
                claim.items("pieces").stream().map(Piece::read).toList(),
                claim.texts("figures"),
                claim.items("asserts").stream().map(AssertionReading::read).toList());
    }

    Stream<Piece.Printed> printed() {
        return pieces.stream().filter(Piece.Printed.class::isInstance).map(Piece.Printed.class::cast);
    }

    Stream<Piece.Name> names() {
        return pieces.stream().filter(Piece.Name.class::isInstance).map(Piece.Name.class::cast);
    }

    <T extends Assertion> Stream<T> asserts(Class<T> kind) {
        return asserts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
