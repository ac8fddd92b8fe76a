package mx.compendium.claim;

import java.util.List;

/** A piece of a sentence: plain words, what something is called, or the text of a figure. */
public sealed interface Piece {

    /** As printed. */
    String text();

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
