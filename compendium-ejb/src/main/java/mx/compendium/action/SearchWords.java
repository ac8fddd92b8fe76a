package mx.compendium.action;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a search, freed of everything a query language could take for its own. */
public final class SearchWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int MOST = 12;

    private SearchWords() {}

    public static List<String> of(String text) {
        return BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList();
    }
}
