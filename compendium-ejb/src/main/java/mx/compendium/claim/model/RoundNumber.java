package mx.compendium.claim.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.compendium.claim.model.About.Manner;
import mx.compendium.kernel.spanish.SpanishNumbers;

/**
 * A round number as somebody wrote it: «alrededor de 23%», «más de 85 000».
 *
 * @param words as written
 */
record RoundNumber(String words, String number, BigDecimal limit) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(alrededor de|cerca de|aproximadamente|más de|menos de|casi) (.+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Empty when it is none. */
    static Optional<RoundNumber> read(String written) {
        Matcher said = WRITTEN.matcher(written.strip());
        return said.matches()
                ? WrittenFigure.read(said.group(2))
                        .map(number -> new RoundNumber(said.group(1), said.group(2), number.value()))
                : Optional.empty();
    }

    Manner manner() {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "más de" -> Manner.MORE_THAN;
            case "menos de", "casi" -> Manner.LESS_THAN;
            default -> Manner.ABOUT;
        };
    }

    /** As it is printed in the style of the documents. */
    String printed() {
        return words + " "
                + (number.endsWith("%") ? SpanishNumbers.percentage(limit) : SpanishNumbers.whole(limit.longValue()));
    }
}
