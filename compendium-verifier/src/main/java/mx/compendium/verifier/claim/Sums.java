package mx.compendium.verifier.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mx.compendium.verifier.bundle.Problem;

/** Parts make up their total. */
record Sums(String total, List<String> parts) implements Assertion {

    @Override
    public Optional<Problem> against(Evidence evidence) {
        Optional<BigDecimal> whole = evidence.number(total);
        if (whole.isEmpty()) {
            return Evidence.missing(total);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (String part : parts) {
            Optional<BigDecimal> number = evidence.number(part);
            if (number.isEmpty()) {
                return Evidence.missing(part);
            }
            sum = sum.add(number.get());
        }
        return Evidence.holds(
                sum.compareTo(whole.get()) == 0,
                Problem.of(
                        "assert.sums",
                        "",
                        sum.toPlainString(),
                        total,
                        whole.get().toPlainString()));
    }
}
