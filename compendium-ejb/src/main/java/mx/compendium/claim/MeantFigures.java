package mx.compendium.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.compendium.kernel.spanish.Gender;
import mx.compendium.kernel.spanish.R17WrittenNumbers;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.PeriodFigures;

/** What the data may have meant by a number somebody typed. */
public final class MeantFigures {

    private static final int MOST = 5;
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}\\.[0-9]{1,4}");

    private MeantFigures() {}

    /** Figures of that value, and the share that comes nearest to it by less than one hundredth; five at most. */
    public static List<Figure> of(String written, PeriodFigures figures) {
        return value(written).map(value -> saying(written, value, figures)).orElse(List.of());
    }

    /** Empty when it could be read in two ways. */
    private static Optional<BigDecimal> value(String written) {
        String number = written.replaceFirst("[.,% ]+$", "");
        OptionalLong whole = R17WrittenNumbers.read(number);
        if (whole.isPresent()) {
            return Optional.of(BigDecimal.valueOf(whole.getAsLong()));
        }
        return DECIMAL.matcher(number).matches() ? Optional.of(new BigDecimal(number)) : spelt(written);
    }

    private static Optional<BigDecimal> spelt(String written) {
        String[] words = written.toLowerCase(Locale.ROOT).replace("buenas ", "").split(" ", -1);
        return IntStream.rangeClosed(2, words.length == 2 ? 20 : 0)
                .filter(number -> SpanishNumbers.words(number, Gender.MASCULINE).equals(words[0]))
                .mapToObj(BigDecimal::valueOf)
                .findFirst();
    }

    private static List<Figure> saying(String written, BigDecimal value, PeriodFigures figures) {
        List<Figure> near = figures.all().stream()
                .filter(figure ->
                        figure.code().endsWith(".share") && off(figure, value).signum() > 0)
                .filter(figure -> off(figure, value).compareTo(BigDecimal.ONE) < 0)
                .sorted(Comparator.comparing(figure -> off(figure, value)))
                .limit(1)
                .toList();
        Stream<Figure> same = figures.all().stream()
                .filter(figure -> off(figure, value).signum() == 0)
                .filter(figure -> !written.endsWith("%") || figure.text().endsWith("%"))
                .limit(MOST - (long) near.size());
        return Stream.concat(same, near.stream()).toList();
    }

    private static BigDecimal off(Figure figure, BigDecimal value) {
        return figure.value().subtract(value).abs();
    }
}
