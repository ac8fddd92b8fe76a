package mx.compendium.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A text in which some words are marked. */
public record MarkedText(List<Piece> pieces) {

    /** Stand before and after a marked word; no text has them. */
    public static final char BEGIN = '\uE000';

    public static final char END = '\uE001';

    private static final int EDGE = 12;

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

    /** The same with an ellipsis where it leaves out something of the whole text. */
    public MarkedText cutFrom(String whole) {
        String shown = pieces.stream().map(Piece::text).collect(Collectors.joining());
        List<Piece> all = new ArrayList<>();
        add(all, whole.startsWith(shown.substring(0, Math.min(EDGE, shown.length()))) ? "" : "… ", false);
        all.addAll(pieces);
        add(all, whole.endsWith(shown.substring(Math.max(0, shown.length() - EDGE))) ? "" : " …", false);
        return new MarkedText(all);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
