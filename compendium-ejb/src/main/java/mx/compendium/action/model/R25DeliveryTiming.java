package mx.compendium.action.model;

import java.time.Instant;
import java.util.Optional;
import mx.compendium.action.DeliveryTiming;

/** when a delivery counts as on time, with extension or late (also after a reopening); after all that it is refused. */
public final class R25DeliveryTiming {

    private R25DeliveryTiming() {}

    /**
     * How a delivery signed now counts.
     *
     * @return empty when it is too late
     */
    public static Optional<DeliveryTiming> at(Instant now, DeliveryWindow window) {
        if (!window.takesAt(now)) {
            return Optional.empty();
        }
        if (!now.isAfter(window.dueAt())) {
            return Optional.of(DeliveryTiming.ON_TIME);
        }
        return Optional.of(window.extendedAt(now) ? DeliveryTiming.WITH_EXTENSION : DeliveryTiming.LATE);
    }
}
