package mx.compendium.verifier.claim;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text as its words: runs of letters and digits, without marks, in lower case. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
    private static final Pattern SPACE_ONLY = Pattern.compile("[ \\t\\n\\r\\p{Z}]*");

    private final List<String> words;
    private final boolean open;

    Words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        List<MatchResult> found = WORD.matcher(plain).results().toList();
        words = found.stream().map(MatchResult::group).toList();
        int end = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
        open = SPACE_ONLY.matcher(plain.substring(end)).matches();
    }

    boolean hold(List<String> phrase) {
        for (int i = 0; i + phrase.size() <= words.size(); i++) {
            if (at(i, phrase)) {
                return true;
            }
        }
        return false;
    }

    /** The phrase is the last that is said, with only white space after it. */
    boolean endWith(List<String> phrase) {
        return open && words.size() >= phrase.size() && at(words.size() - phrase.size(), phrase);
    }

    private boolean at(int start, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            String wanted = phrase.get(i);
            String word = words.get(start + i);
            boolean same = wanted.endsWith("*")
                    ? word.startsWith(wanted.substring(0, wanted.length() - 1))
                    : word.equals(wanted);
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
