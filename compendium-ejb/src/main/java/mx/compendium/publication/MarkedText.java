package mx.compendium.publication;

import java.util.ArrayList;
import java.util.List;

/** A text in which some words are marked. */
public record MarkedText(List<Piece> pieces) {

    /** Stand before and after a marked word; no text has them. */
    public static final char BEGIN = '\uE000';

    public static final char END = '\uE001';

    /** One run of the text. */
    public record Piece(String text, boolean marked) {}

    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    /** Reads a text in which marked words stand between {@link #BEGIN} and {@link #END}. */
    public static MarkedText of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, from)) {
            int end = text.indexOf(END, begin);
            add(pieces, text.substring(from, begin), false);
            add(pieces, text.substring(begin + 1, end), true);
            from = end + 1;
        }
        add(pieces, text.substring(from), false);
        return new MarkedText(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
