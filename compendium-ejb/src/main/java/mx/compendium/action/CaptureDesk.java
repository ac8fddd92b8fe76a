package mx.compendium.action;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an institution has in hand of a period.
 *
 * @param extendedUntil the institution's own later date, null without one
 * @param reopenedUntil until when it captures again after closing, null when it does not
 * @param writable whether the period takes text now
 * @param late whether a report begun now could no longer be delivered
 * @param drafts what was begun or returned, what is not deliverable yet first
 * @param undecided actions of the former period that wait for a decision
 */
public record CaptureDesk(
        String period,
        Instant dueAt,
        @Nullable Instant extendedUntil,
        Instant closesAt,
        @Nullable Instant reopenedUntil,
        boolean writable,
        boolean late,
        List<DraftRow> drafts,
        int undecided) {

    public CaptureDesk {
        drafts = List.copyOf(drafts);
    }

    /** How many reports only wait for somebody to declare them ready. */
    public long markable() {
        return drafts.stream().filter(DraftRow::markable).count();
    }

    /** The instant until which a delivery is not late, or, once reopened, until which it is taken at all. */
    public Instant deliverBy() {
        Instant own = reopenedUntil == null ? extendedUntil : reopenedUntil;
        return own != null && own.isAfter(dueAt) ? own : dueAt;
    }
}
