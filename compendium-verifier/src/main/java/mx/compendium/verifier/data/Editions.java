package mx.compendium.verifier.data;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** This edition and what is known of others. */
public record Editions(String present, Map<String, Edition> held, List<Coverage> coverages, List<CitedTotal> cited) {

    private static final Comparator<Coverage> BY_END =
            Comparator.comparing(Coverage::to).thenComparing(Coverage::from).thenComparing(Coverage::edition);
    private static final Comparator<Coverage> BY_BEGINNING =
            Comparator.comparing(Coverage::from).thenComparing(Coverage::to).thenComparing(Coverage::edition);

    public Edition current() {
        return held(present);
    }

    public Edition held(String edition) {
        Edition found = held.get(edition);
        if (found == null) {
            throw new IllegalArgumentException(edition + " is not held");
        }
        return found;
    }

    public Optional<Coverage> coverage(String edition) {
        return coverages.stream()
                .filter(coverage -> coverage.edition().equals(edition))
                .findFirst();
    }

    /** The latest edition whose coverage ends before this one's begins. */
    public Optional<Coverage> former(Edition edition) {
        return coverages.stream()
                .filter(coverage -> coverage.to().isBefore(edition.period().from()))
                .max(BY_END);
    }

    /** Those whose coverage begins before this edition's, in the order of their days. */
    public List<Coverage> earlier() {
        return coverages.stream()
                .filter(coverage -> coverage.from().isBefore(current().period().from()))
                .sorted(BY_BEGINNING)
                .toList();
    }

    public Optional<BigDecimal> cited(String edition, String figure) {
        return cited.stream()
                .filter(total ->
                        total.edition().equals(edition) && total.figure().equals(figure))
                .map(CitedTotal::value)
                .findFirst();
    }
}
