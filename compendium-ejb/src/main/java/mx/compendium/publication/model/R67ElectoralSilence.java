package mx.compendium.publication.model;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.compendium.kernel.Violation;
import mx.compendium.publication.SilenceDraft;
import mx.compendium.publication.SilenceRow;
import mx.compendium.publication.SilenceState;
import org.jspecify.annotations.Nullable;

/**
 * from the start of campaigns until election day the portal leaves out what promotes (Constitución, art. 41, base III,
 * apartado C; LGIPE, art. 209). A silence has a reason and an end, one follows the other, and it may be lifted early.
 */
public final class R67ElectoralSilence {

    /** Longer than any campaign; what is public must not stay hidden by a slip in the year. */
    public static final Duration LONGEST = Duration.ofDays(183);

    /** Characters of a reason. */
    public static final int LONGEST_REASON = 300;

    private R67ElectoralSilence() {}

    /** When it begins: at once, unless a later beginning is given. */
    public static Instant begins(SilenceDraft draft, Instant now) {
        Instant from = draft.from();
        return from != null && from.isAfter(now) ? from : now;
    }

    /** What stands against declaring it. */
    public static List<Violation> againstDeclaring(SilenceDraft draft, List<SilenceRow> declared, Instant now) {
        List<Violation> found = new ArrayList<>(againstReason(draft.reason()));
        Instant from = draft.from();
        if (from != null && from.isBefore(now.truncatedTo(ChronoUnit.MINUTES))) {
            found.add(Violation.at("from", "silence.begins-in-the-past"));
        }
        Instant begins = begins(draft, now);
        if (!draft.until().isAfter(begins)) {
            found.add(Violation.at("until", "silence.ends-before-it-begins"));
        } else if (draft.until().isAfter(begins.plus(LONGEST))) {
            found.add(Violation.at("until", "silence.too-long", LONGEST.toDays()));
        }
        overlapping(begins, draft.until(), declared)
                .ifPresent(other -> found.add(Violation.of("silence.overlaps", other.from(), other.until())));
        return found;
    }

    private static Optional<SilenceRow> overlapping(Instant begins, Instant until, List<SilenceRow> declared) {
        return declared.stream()
                .filter(one -> one.state().isStanding())
                .filter(one -> one.from().isBefore(until) && begins.isBefore(one.until()))
                .findFirst();
    }

    /** What stands against lifting it. */
    public static List<Violation> againstLifting(SilenceRow silence, String reason) {
        List<Violation> found = new ArrayList<>(againstReason(reason));
        if (!silence.state().isStanding()) {
            found.add(Violation.of("silence.over"));
        }
        return found;
    }

    private static List<Violation> againstReason(String reason) {
        if (reason.isBlank()) {
            return List.of(Violation.at("reason", "silence.reason-missing"));
        }
        return reason.strip().length() > LONGEST_REASON
                ? List.of(Violation.at("reason", "silence.reason-too-long", LONGEST_REASON))
                : List.of();
    }

    /** How it stands at a moment. */
    public static SilenceState state(Instant from, Instant until, @Nullable Instant liftedAt, Instant now) {
        if (liftedAt != null) {
            return SilenceState.LIFTED;
        }
        if (!now.isBefore(until)) {
            return SilenceState.ENDED;
        }
        return now.isBefore(from) ? SilenceState.PLANNED : SilenceState.IN_FORCE;
    }
}
