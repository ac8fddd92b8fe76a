package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The parts of a total that may be told. A part below five points at persons and is kept back; kept back alone it could be
 * reckoned from the total and the others, so the smallest other part goes with it.
 */
final class SmallCells {

    static final int LEAST = 5;

    private SmallCells() {}

    /** Whether each part must be kept back, in the order given. */
    static List<Boolean> suppressed(List<Long> parts) {
        List<Boolean> hidden = new ArrayList<>(
                parts.stream().map(part -> part > 0 && part < LEAST).toList());
        if (hidden.stream().filter(one -> one).count() == 1) {
            complement(parts, hidden).ifPresent(index -> hidden.set(index, true));
        }
        return hidden;
    }

    /** The smallest part still told; a zero only where nothing else is left to hide behind. */
    private static OptionalInt complement(List<Long> parts, List<Boolean> hidden) {
        OptionalInt counted = smallest(parts, index -> !hidden.get(index) && parts.get(index) > 0);
        return counted.isPresent() ? counted : smallest(parts, index -> !hidden.get(index));
    }

    private static OptionalInt smallest(List<Long> parts, IntPredicate among) {
        return IntStream.range(0, parts.size())
                .filter(among)
                .boxed()
                .min(Comparator.comparing(parts::get))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
