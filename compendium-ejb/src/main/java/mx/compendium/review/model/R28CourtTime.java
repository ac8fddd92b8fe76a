package mx.compendium.review.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mx.compendium.action.ReportState;
import mx.compendium.review.CourtTime;

/**
 * a delivered report lies with the unit until it is decided or returned, a returned one with its institution until
 * it is delivered again.
 */
public final class R28CourtTime {

    private R28CourtTime() {}

    /** One step: from when on the report was in which state. */
    public record Turn(Instant at, ReportState to) {}

    /**
     * How long it lay with each.
     *
     * @param turns in the order they were taken
     */
    public static CourtTime of(List<Turn> turns, Instant now) {
        Duration unit = Duration.ZERO;
        Duration institution = Duration.ZERO;
        for (int place = 0; place < turns.size(); place++) {
            Instant until = place + 1 < turns.size() ? turns.get(place + 1).at() : now;
            Duration lain = Duration.between(turns.get(place).at(), until);
            switch (turns.get(place).to()) {
                case DELIVERED, IN_REVIEW -> unit = unit.plus(lain);
                case RETURNED -> institution = institution.plus(lain);
                default -> {
                    // with nobody: not delivered yet, or decided
                }
            }
        }
        return new CourtTime(unit, institution);
    }
}
