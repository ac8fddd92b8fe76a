package mx.compendium.claim.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.claim.Claim;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.claim.NumberStyle;
import mx.compendium.claim.Piece;
import mx.compendium.claim.Reference;
import mx.compendium.claim.Run;

/** What a mark says, as the pieces of a sentence. */
final class MarkPieces {

    private final Labels labels;
    private final ClaimLedger ledger;

    MarkPieces(Telling telling, ClaimLedger ledger) {
        this.labels = new Labels(telling.content());
        this.ledger = ledger;
    }

    List<Piece> of(Mark mark) {
        return switch (mark.kind()) {
            case "figure" -> List.of(new Piece.Value(mark.key(), NumberStyle.GROUPED, mark.text()));
            case "about" -> about(mark);
            case "name" -> name(mark);
            case "cause" -> cause(mark);
            case "claim" -> ledger.find(mark.key()).map(Claim::pieces).orElse(words(mark.text()));
            default -> words(mark.text());
        };
    }

    /** The same as it is printed; the call of a footnote is one of its own. */
    List<Run> runs(Mark mark) {
        return switch (mark.kind()) {
            case "note" -> List.of(Run.call(mark.key()));
            case "source" -> List.of(Run.name(mark.text()));
            default -> of(mark).stream().map(Run::of).toList();
        };
    }

    private static List<Piece> words(String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece.Words(text));
    }

    private static List<Piece> about(Mark mark) {
        return RoundNumber.read(mark.text())
                .map(round -> List.<Piece>of(
                        new Piece.Words(round.words() + " "),
                        new Piece.Value(mark.key(), NumberStyle.LIMIT, round.number())))
                .orElse(words(mark.text()));
    }

    private static List<Piece> name(Mark mark) {
        List<Optional<Reference>> of =
                Arrays.stream(mark.key().split(",", -1)).map(Reference::read).toList();
        return of.stream().anyMatch(Optional::isEmpty)
                ? words(mark.text())
                : List.of(new Piece.Name(
                        mark.text(), of.stream().flatMap(Optional::stream).toList()));
    }

    /** The group that is named stands as a name of its own, so that others see who is meant. */
    private List<Piece> cause(Mark mark) {
        return group(mark.key())
                .flatMap(group -> labels.of(group).stream()
                        .filter(mark.text()::contains)
                        .findFirst()
                        .map(label -> around(mark.text(), label, group)))
                .orElse(words(mark.text()));
    }

    private static Optional<Reference> group(String figure) {
        return Stream.of(InstitutionGroup.values())
                .filter(group -> figure.equals("reports.group." + group))
                .findFirst()
                .map(group -> new Reference(Reference.Kind.GROUP, group.name()));
    }

    private static List<Piece> around(String text, String label, Reference of) {
        int at = text.indexOf(label);
        return Stream.of(
                        words(text.substring(0, at)),
                        List.<Piece>of(new Piece.Name(label, List.of(of))),
                        words(text.substring(at + label.length())))
                .flatMap(List::stream)
                .toList();
    }
}
