package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.kernel.Violation;
import mx.compendium.publication.GateException;
import mx.compendium.publication.GateFinding;

/**
 * what nothing supports is let pass only for a reason and by two persons; what is false is let pass by nobody. It is told
 * in the edition.
 */
public final class R58Exceptions {

    private R58Exceptions() {}

    /** What stands against asking. */
    public static List<Violation> againstAsking(Optional<GateFinding> finding, String reason) {
        List<Violation> found = new ArrayList<>();
        if (finding.isEmpty()) {
            found.add(Violation.of("gate.finding-gone"));
        }
        finding.filter(one -> one.stops() && !one.mayBeExcepted())
                .ifPresent(one -> found.add(
                        Violation.of("gate.false-is-not-excepted", one.finding().written())));
        finding.filter(one -> !one.stops()).ifPresent(one -> found.add(Violation.of("gate.nothing-to-except")));
        if (reason.isBlank()) {
            found.add(Violation.at("reason", "gate.reason-missing"));
        }
        return found;
    }

    /** What stands against agreeing. */
    public static List<Violation> againstGranting(Optional<GateException> asked, UUID by) {
        if (asked.isEmpty()) {
            return List.of(Violation.of("gate.nothing-asked"));
        }
        return asked.get().askedBy().equals(by) ? List.of(Violation.of("gate.same-person")) : List.of();
    }
}
