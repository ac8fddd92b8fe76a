package mx.compendium.claim;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a sentence: plain words, what something is called, or the text of a figure. */
public sealed interface Piece {

    /** As printed. */
    String text();

    /** What they say put together. */
    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Codes of the figures among them, in the order of the text, each once. */
    static List<String> figures(List<Piece> pieces) {
        return pieces.stream()
                .filter(Value.class::isInstance)
                .map(piece -> ((Value) piece).figure())
                .distinct()
                .toList();
    }

    /** Words of the wording; they hold no numeral. */
    record Words(String text) implements Piece {}

    /**
     * What is called so, numerals included: editions, dates, objectives, titles.
     *
     * @param of what it names; every numeral in it stands there
     */
    record Name(String text, List<Reference> of) implements Piece {

        public Name {
            of = List.copyOf(of);
        }
    }

    /** A figure, by its code. */
    record Value(String figure, NumberStyle style, String text) implements Piece {}
}
