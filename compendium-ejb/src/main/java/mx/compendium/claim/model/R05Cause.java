package mx.compendium.claim.model;

import java.util.List;
import java.util.Optional;

/**
 * a change is put down to a contributor only if its contribution has the sign of the change and makes at least half of
 * all contributions with that sign.
 */
final class R05Cause {

    private R05Cause() {}

    /** How much one part of a partition changed. */
    record Contribution(String part, long change) {}

    static Optional<Objection> objection(String named, List<Contribution> contributions) {
        long change = contributions.stream().mapToLong(Contribution::change).sum();
        long own = contributions.stream()
                .filter(contribution -> contribution.part().equals(named))
                .mapToLong(Contribution::change)
                .sum();
        if (change == 0) {
            return Optional.of(Objection.fails("El total no cambió."));
        }
        if (Long.signum(own) != Long.signum(change)) {
            return Optional.of(Objection.fails("Su variación no tiene el signo de la del total."));
        }
        return 2 * Math.abs(own) >= sameSign(contributions, change)
                ? Optional.empty()
                : Optional.of(Objection.fails("Aporta menos de la mitad de lo que varió en ese sentido."));
    }

    private static long sameSign(List<Contribution> contributions, long change) {
        return contributions.stream()
                .mapToLong(Contribution::change)
                .filter(one -> Long.signum(one) == Long.signum(change))
                .map(Math::abs)
                .sum();
    }
}
