package mx.compendium.verifier.claim;

/** A name that stands in a text as written, not within a longer word or number. */
final class Label {

    private Label() {}

    static boolean within(String text, String label) {
        return find(text, label, 0) >= 0;
    }

    /** The text with a space for each of them. */
    static String without(String text, String label) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (int at = find(text, label, 0); at >= 0; at = find(text, label, from)) {
            rest.append(text, from, at).append(' ');
            from = at + label.length();
        }
        return rest.append(text, from, text.length()).toString();
    }

    private static int find(String text, String label, int from) {
        if (label.isEmpty()) {
            return -1;
        }
        int at = text.indexOf(label, from);
        while (at >= 0 && !apart(text, label, at)) {
            at = text.indexOf(label, at + 1);
        }
        return at;
    }

    private static boolean apart(String text, String label, int at) {
        int end = at + label.length();
        boolean joinedBefore = at > 0 && inWord(text.codePointBefore(at)) && inWord(label.codePointAt(0));
        boolean joinedAfter =
                end < text.length() && inWord(text.codePointAt(end)) && inWord(label.codePointBefore(label.length()));
        return !joinedBefore && !joinedAfter;
    }

    private static boolean inWord(int sign) {
        return Character.isLetterOrDigit(sign);
    }
}
