package mx.compendium.claim;

/**
 * A piece of a printed text.
 *
 * @param key code of the figure, or number of the footnote; otherwise empty
 */
public record Run(Kind kind, String text, String key) {

    /** What a piece stands for. */
    public enum Kind {
        /** Words that hold no number. */
        WORDS,
        /** What something is called, numbers included. */
        NAME,
        /** The number of a figure. */
        FIGURE,
        /** A round number near that of a figure, said so by the words before it. */
        ROUND,
        /** The call of a footnote. */
        CALL
    }

    public static Run of(Piece piece) {
        if (piece instanceof Piece.Value value) {
            return new Run(value.style() == NumberStyle.LIMIT ? Kind.ROUND : Kind.FIGURE, value.text(), value.figure());
        }
        return piece instanceof Piece.Name ? name(piece.text()) : words(piece.text());
    }

    public static Run words(String text) {
        return new Run(Kind.WORDS, text, "");
    }

    public static Run name(String text) {
        return new Run(Kind.NAME, text, "");
    }

    public static Run call(String note) {
        return new Run(Kind.CALL, "", note);
    }

    /** Code of the figure it states, exactly or nearly; empty when none. */
    public String figure() {
        return kind == Kind.FIGURE || kind == Kind.ROUND ? key : "";
    }
}
