package mx.compendium.claim.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.compendium.claim.Assertion;
import mx.compendium.claim.Piece;

/**
 * words that compare, explain, speak of a first time, of all, of the largest or of about are said only where their check
 * stands beside them; that what was reported is compliance is never said. Case and accents do not matter.
 */
final class R52ClaimWords {

    private static final List<Word> WORDS = List.of(
            new Word("por primera vez|inedit\\w*|for the first time", named("first-time")),
            new Word("aument\\w*|increment\\w*|crecio|crecieron|crecimiento|increase\\w*|the rise", moves("UP")),
            new Word("disminu\\w*|reduj\\w*|reduccion|descend\\w*|decrease\\w*|the fall", moves("DOWN")),
            new Word("se mantuv\\w*|igual que en|remained unchanged", moves("SAME")),
            new Word("al pasar de", named("moves")),
            new Word(
                    "debido a|gracias a|a causa de|se explica\\w*|por la aportacion|explained by|due to|thanks to|because of",
                    named("cause")),
            new Word(
                    "cada uno de los|todos los objetivos|la totalidad de los objetivos|each of the|all objectives",
                    named("covered")),
            new Word("se concentra\\w*|concentrate\\w*", named("largest")),
            new Word("cumplimiento|cumplio|cumplieron|compliance|complied", assertion -> false));

    private static final Pattern BEFORE_A_FIGURE =
            Pattern.compile("\\b(alrededor de|cerca de|aproximadamente|mas de|menos de|casi) ?$");

    private R52ClaimWords() {}

    private record Word(Pattern pattern, Predicate<Assertion> carriedBy) {

        Word(String alternatives, Predicate<Assertion> carriedBy) {
            this(Pattern.compile("\\b(" + alternatives + ")\\b"), carriedBy);
        }
    }

    private static Predicate<Assertion> named(String is) {
        return assertion -> assertion.is().equals(is);
    }

    private static Predicate<Assertion> moves(String direction) {
        return assertion -> assertion.is().equals("moves")
                && direction.equals(assertion.members().get("direction"));
    }

    /** The claim words nothing stands behind, as written without accents, in the order of the rule. */
    static List<String> loose(List<Piece> pieces, List<Assertion> asserts, Labels labels) {
        String text = bare(pieces.stream().map(piece -> ownWords(piece, labels)).collect(Collectors.joining()));
        List<String> loose = new ArrayList<>();
        for (Word word : WORDS) {
            Matcher matcher = word.pattern.matcher(text);
            if (matcher.find() && asserts.stream().noneMatch(word.carriedBy)) {
                loose.add(matcher.group(1));
            }
        }
        approximations(pieces, asserts).ifPresent(loose::add);
        return loose;
    }

    private static String ownWords(Piece piece, Labels labels) {
        return piece instanceof Piece.Name name ? labels.without(name) : piece.text();
    }

    private static Optional<String> approximations(List<Piece> pieces, List<Assertion> asserts) {
        for (int i = 1; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Value number) {
                Matcher matcher = BEFORE_A_FIGURE.matcher(bare(pieces.get(i - 1).text()));
                if (matcher.find() && asserts.stream().noneMatch(about(number.figure()))) {
                    return Optional.of(matcher.group(1));
                }
            }
        }
        return Optional.empty();
    }

    private static Predicate<Assertion> about(String figure) {
        return assertion -> assertion.is().equals("about")
                && figure.equals(assertion.members().get("figure"));
    }

    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
