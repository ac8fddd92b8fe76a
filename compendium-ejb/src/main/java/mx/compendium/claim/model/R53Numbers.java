package mx.compendium.claim.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.compendium.claim.Finding;
import mx.compendium.claim.Finding.Weight;
import mx.compendium.claim.MeantFigures;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.PeriodFigures;

/**
 * numbers in words that are bound to nothing, in digits or spelt out before what figures count, each with what the data
 * may have meant by it.
 */
final class R53Numbers {

    /** How many objectives {@code concentration.top3} speaks of. */
    static final int TOP = 3;

    /** «400», «20,053», «20 053», «37 %»; each on its own. */
    private static final Pattern NUMERAL =
            Pattern.compile("\\p{Nd}+(?:[.,\u00a0\u202f]\\p{Nd}+| \\p{Nd}{3}(?!\\p{Nd}))*(?: ?%)?");

    private static final String SPELT =
            "(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince"
                    + "|dieci\\w+|veint\\w+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|doscient[oa]s"
                    + "|trescient[oa]s|cuatrocient[oa]s|quinient[oa]s|seiscient[oa]s|setecient[oa]s|ochocient[oa]s|novecient[oa]s"
                    + "|mil|un millón)";

    private static final String COUNTED = "(?:acciones|programas|prácticas|buenas prácticas|objetivos|instituciones"
            + "|dependencias|entidades|organizaciones|organismos|cámaras|órganos|gobiernos|estados|reportes|registros"
            + "|participaciones|personas|mujeres|hombres|niñas|niños|adolescentes|por ciento)";

    /** «tres objetivos», «ciento treinta y dos acciones», «la mitad de las acciones». */
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:" + SPELT + "(?: (?:y |un |una )?" + SPELT + ")*(?: de)? " + COUNTED
                    + "|(?:la mitad|la mayoría|un tercio|dos tercios|un cuarto|el doble|el triple) de (?:las?|los|sus) "
                    + COUNTED + ")\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private R53Numbers() {}

    /** Those of some plain words, in digits first. */
    static Stream<Finding> loose(String words, PeriodFigures figures) {
        return Stream.concat(
                found(NUMERAL, words).map(number -> finding("number-loose", number, figures)),
                found(WORDS, words).map(number -> finding("number-in-words", number, figures)));
    }

    private static Stream<String> found(Pattern pattern, String words) {
        return pattern.matcher(words).results().map(MatchResult::group).map(String::strip);
    }

    private static Finding finding(String code, String written, PeriodFigures figures) {
        Optional<Figure> meant = MeantFigures.of(written, figures).stream().findFirst();
        return new Finding(
                Weight.UNSUPPORTED,
                code,
                written,
                meant.map(Figure::text).orElse(""),
                meant.map(figure -> "Los datos dan " + figure.text() + ": " + whatItCounts(figure))
                        .orElse(""),
                meant.map(Figure::records).orElse(List.of()));
    }

    /** The first sentence of its definition. */
    private static String whatItCounts(Figure figure) {
        return figure.definition().spanish().replaceFirst("(?s)\\.\\s.*", ".");
    }
}
