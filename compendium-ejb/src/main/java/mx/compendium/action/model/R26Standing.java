package mx.compendium.action.model;

import java.util.List;
import mx.compendium.action.DeliveryKind;
import mx.compendium.action.DeliveryTiming;
import mx.compendium.action.Standing;

/** an institution stands by its first delivery of reports; without one by its nil report; otherwise it is missing. */
public final class R26Standing {

    private R26Standing() {}

    /** One delivery, in the order of their numbers. */
    public record Delivered(DeliveryKind kind, DeliveryTiming timing) {}

    public static Standing of(List<Delivered> deliveries) {
        return deliveries.stream()
                .filter(delivery ->
                        delivery.kind() == DeliveryKind.REPORTS && delivery.timing() != DeliveryTiming.CORRECTION)
                .map(delivery -> Standing.valueOf(delivery.timing().name()))
                .findFirst()
                .orElse(deliveries.isEmpty() ? Standing.MISSING : Standing.NIL);
    }
}
