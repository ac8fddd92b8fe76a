package mx.compendium.claim.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.compendium.kernel.spanish.R17WrittenNumbers;

/**
 * A number as somebody wrote it.
 *
 * @param style how thousands are written, empty where the number is too small to show it
 */
record WrittenFigure(BigDecimal value, Optional<Style> style) {

    /** Styles a document may have, only one of them. */
    enum Style {
        /** {@code 20 053}. */
        SPACED,
        /** {@code 20,053}. */
        COMMAS,
        /** {@code 20053}. */
        RUN_TOGETHER,
        /** {@code 108 mil 673}. */
        NARRATIVE,
        /** {@code ambas}, {@code dos}. */
        WORDS
    }

    private static final Pattern PERCENT = Pattern.compile("([+−-]?)([0-9]{1,9}(?:\\.[0-9]{1,4})?) ?%");
    private static final Pattern SIGNED = Pattern.compile("([+−-]?)(.+)");
    private static final Map<String, Long> WORDS = Map.ofEntries(
            Map.entry("ninguna", 0L),
            Map.entry("ninguno", 0L),
            Map.entry("un", 1L),
            Map.entry("una", 1L),
            Map.entry("ambas", 2L),
            Map.entry("ambos", 2L),
            Map.entry("dos", 2L),
            Map.entry("tres", 3L),
            Map.entry("cuatro", 4L),
            Map.entry("cinco", 5L),
            Map.entry("seis", 6L),
            Map.entry("siete", 7L),
            Map.entry("ocho", 8L),
            Map.entry("nueve", 9L),
            Map.entry("diez", 10L));

    /** What was written; empty when it is no number, or one that could be read in two ways. */
    static Optional<WrittenFigure> read(String written) {
        String text = written.strip();
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return Optional.of(
                    new WrittenFigure(signed(new BigDecimal(percent.group(2)), percent.group(1)), Optional.empty()));
        }
        Long word = WORDS.get(R52ClaimWords.bare(text));
        if (word != null) {
            return Optional.of(new WrittenFigure(BigDecimal.valueOf(word), Optional.of(Style.WORDS)));
        }
        Matcher signed = SIGNED.matcher(text);
        return signed.matches() ? counted(signed.group(1), signed.group(2)) : Optional.empty();
    }

    private static Optional<WrittenFigure> counted(String sign, String digits) {
        OptionalLong count = R17WrittenNumbers.read(digits);
        return count.isPresent()
                ? Optional.of(
                        new WrittenFigure(signed(BigDecimal.valueOf(count.getAsLong()), sign), style(digits.strip())))
                : Optional.empty();
    }

    private static BigDecimal signed(BigDecimal value, String sign) {
        return sign.isEmpty() || sign.equals("+") ? value : value.negate();
    }

    private static Optional<Style> style(String digits) {
        if (digits.contains("mil")) {
            return Optional.of(Style.NARRATIVE);
        }
        if (digits.contains(",")) {
            return Optional.of(Style.COMMAS);
        }
        if (digits.chars().allMatch(Character::isDigit)) {
            return digits.length() > 3 ? Optional.of(Style.RUN_TOGETHER) : Optional.empty();
        }
        return Optional.of(Style.SPACED);
    }
}
