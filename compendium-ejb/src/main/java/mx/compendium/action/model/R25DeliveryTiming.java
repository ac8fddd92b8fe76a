package mx.compendium.action.model;

import java.time.Instant;
import java.util.Optional;
import mx.compendium.action.DeliveryTiming;
import org.jspecify.annotations.Nullable;

/** when a delivery counts as on time, with extension or late; after all three it is refused. */
public final class R25DeliveryTiming {

    private R25DeliveryTiming() {}

    /**
     * How a delivery signed now counts.
     *
     * @param extendedUntil the institution's own later date, null without one
     * @return empty when it is too late
     */
    public static Optional<DeliveryTiming> at(
            Instant now, Instant dueAt, @Nullable Instant extendedUntil, Instant closesAt) {
        if (!now.isAfter(dueAt)) {
            return Optional.of(DeliveryTiming.ON_TIME);
        }
        if (extendedUntil != null && !now.isAfter(extendedUntil)) {
            return Optional.of(DeliveryTiming.WITH_EXTENSION);
        }
        return now.isAfter(closesAt) ? Optional.empty() : Optional.of(DeliveryTiming.LATE);
    }
}
