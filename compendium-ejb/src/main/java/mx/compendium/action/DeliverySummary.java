package mx.compendium.action;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What the head reads before signing.
 *
 * @param items what would be delivered now
 * @param unfinished reports of the institution that would stay behind
 * @param reopenedUntil until when it captures again after closing, null when it does not
 * @param timing how it would count, null when it is too late
 * @param digest of exactly what was read: the signature is refused when it is no longer that
 * @param against why nothing can be signed now; empty when it can
 */
public record DeliverySummary(
        String period,
        String institution,
        String institutionName,
        List<Item> items,
        List<Unfinished> unfinished,
        Instant dueAt,
        @Nullable Instant extendedUntil,
        Instant closesAt,
        @Nullable Instant reopenedUntil,
        @Nullable DeliveryTiming timing,
        List<DeliveryRow> former,
        String digest,
        List<Violation> against) {

    public DeliverySummary {
        items = List.copyOf(items);
        unfinished = List.copyOf(unfinished);
        former = List.copyOf(former);
        against = List.copyOf(against);
    }

    /** Whether the caller signs for the institution today. */
    public boolean callerSigns() {
        return against.stream().noneMatch(one -> one.code().equals("delivery.sign.not-the-head"));
    }

    /** What stands against the signature, besides who the caller is and that nothing is ready. */
    public List<Violation> obstacles() {
        return against.stream()
                .filter(one -> !one.code().equals("delivery.sign.not-the-head"))
                .filter(one -> !one.code().equals("delivery.sign.nothing-ready"))
                .distinct()
                .toList();
    }

    /**
     * A report ready to be signed.
     *
     * @param folio null before its first delivery
     * @param confirmedWarnings unusual things its liaison confirmed with a reason
     * @param evidence how many proofs it brings
     */
    public record Item(
            UUID report,
            @Nullable String folio,
            String name,
            int principalObjective,
            int confirmedWarnings,
            int evidence) {}

    /** A report that is not ready. */
    public record Unfinished(UUID report, String name, ReportState state, int completeness) {}
}
