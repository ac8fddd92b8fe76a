package mx.compendium.narrative.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import mx.compendium.claim.Claim;
import mx.compendium.statistics.Figure;

/** Finds what a writer may take from the data by words of it, whatever their accents and capitals. */
public final class WordSearch {

    private static final int MOST = 20;
    private static final int MOST_CLAIMS = 8;

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final List<String> words;

    public WordSearch(String asked) {
        this.words = Arrays.stream(bare(asked).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Sentences in which all words stand. */
    public List<Claim> claims(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> has(claim.id() + " " + claim.text()))
                .limit(MOST_CLAIMS)
                .toList();
    }

    /**
     * Figures in whose code, definition or text all words stand; those that read so, or are called so, first.
     *
     * @param claims how many sentences were found
     */
    public List<Figure> figures(List<Figure> figures, int claims) {
        return figures.stream()
                .filter(figure -> has(figure.code() + " " + figure.definition().spanish() + " " + figure.text()))
                .sorted(Comparator.comparingInt(this::distance))
                .limit(MOST - (long) claims)
                .toList();
    }

    private int distance(Figure figure) {
        String asked = String.join(" ", words);
        if (bare(figure.text()).equals(asked) || figure.code().equals(asked)) {
            return 0;
        }
        return figure.code().startsWith(asked) ? 1 : 2;
    }

    private boolean has(String text) {
        String bare = bare(text);
        return words.stream().allMatch(bare::contains);
    }

    private static String bare(String text) {
        String spaced = SPACES.matcher(text).replaceAll(" ");
        return MARKS.matcher(Normalizer.normalize(spaced, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
