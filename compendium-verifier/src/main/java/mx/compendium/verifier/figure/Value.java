package mx.compendium.verifier.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The value of a figure.
 *
 * @param denominator of a share or growth; nothing for whole numbers
 */
public record Value(
        Kind kind,
        BigDecimal number,
        BigInteger numerator,
        @Nullable BigInteger denominator) {

    /** How it is written: {@code 356}, {@code +10}, {@code 36.51%}, {@code +2.89%}. */
    public enum Kind {
        COUNT(false, false),
        CHANGE(true, false),
        SHARE(false, true),
        GROWTH(true, true);

        private final boolean signed;
        private final boolean percent;

        Kind(boolean signed, boolean percent) {
            this.signed = signed;
            this.percent = percent;
        }

        boolean signed() {
            return signed;
        }

        public boolean percent() {
            return percent;
        }
    }

    static Value count(long number) {
        return whole(Kind.COUNT, BigInteger.valueOf(number));
    }

    static Value whole(Kind kind, BigInteger number) {
        return new Value(kind, new BigDecimal(number), number, null);
    }

    /** Part of whole in per cent, two decimals. */
    static Value percent(Kind kind, BigInteger part, BigInteger whole, boolean truncates) {
        RoundingMode rounding = truncates ? RoundingMode.DOWN : RoundingMode.HALF_UP;
        BigDecimal percent =
                new BigDecimal(part.multiply(BigInteger.valueOf(100))).divide(new BigDecimal(whole), 2, rounding);
        return new Value(kind, percent, part, whole);
    }

    public int signum() {
        return number.signum();
    }

    public boolean same(BigDecimal other) {
        return number.compareTo(other) == 0;
    }

    /** As {@code value} writes it. */
    public String plain() {
        return kind.percent() ? number.setScale(2, RoundingMode.UNNECESSARY).toPlainString() : number.toPlainString();
    }
}
