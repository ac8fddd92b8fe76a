package mx.compendium.action.model;

import java.util.List;
import mx.compendium.action.DeliveryKind;
import mx.compendium.action.DeliveryTiming;
import mx.compendium.action.Standing;

/**
 * an institution stands by its first delivery of reports; without one by its nil report; without either it is missing,
 * unless its reports were brought in: then nothing is recorded of when it delivered.
 */
public final class R26Standing {

    private R26Standing() {}

    /** One delivery, in the order of their numbers. */
    public record Delivered(DeliveryKind kind, DeliveryTiming timing) {}

    /**
     * How it stands.
     *
     * @param broughtIn whether it takes part without a delivery here: in an edition taken over, or by reports that have folios
     */
    public static Standing of(List<Delivered> deliveries, boolean broughtIn) {
        return deliveries.stream()
                .filter(delivery ->
                        delivery.kind() == DeliveryKind.REPORTS && delivery.timing() != DeliveryTiming.CORRECTION)
                .map(delivery -> Standing.valueOf(delivery.timing().name()))
                .findFirst()
                .orElseGet(() -> withoutReports(!deliveries.isEmpty(), broughtIn));
    }

    private static Standing withoutReports(boolean nil, boolean broughtIn) {
        if (nil) {
            return Standing.NIL;
        }
        return broughtIn ? Standing.UNRECORDED : Standing.MISSING;
    }
}
