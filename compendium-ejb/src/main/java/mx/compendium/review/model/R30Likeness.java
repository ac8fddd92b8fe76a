package mx.compendium.review.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mx.compendium.kernel.Violation;
import mx.compendium.review.LikePair;
import mx.compendium.review.LikeReport;
import mx.compendium.review.LikenessVerdict;
import org.jspecify.annotations.Nullable;

/**
 * two reports look alike when their names nearly agree, or when their names resemble each other and their summaries
 * nearly agree. What the unit finds about them is said with a reason and not asked again.
 */
public final class R30Likeness {

    /** Names that nearly agree. */
    public static final double NAMES = 0.60;

    /** Names that resemble each other: below, nothing is compared. */
    public static final double RESEMBLING = 0.35;

    /** Summaries that nearly agree. */
    public static final double SUMMARIES = 0.60;

    private R30Likeness() {}

    public static boolean alike(LikePair pair) {
        return pair.names() >= NAMES || (pair.names() >= RESEMBLING && pair.summaries() >= SUMMARIES);
    }

    /**
     * Why a verdict cannot be given.
     *
     * @param coordinator of a joint programme, null for another verdict
     */
    public static List<Violation> against(
            LikeReport one, LikeReport other, LikenessVerdict verdict, String reason, @Nullable String coordinator) {
        List<Violation> found = new ArrayList<>();
        if (reason.isBlank()) {
            found.add(Violation.at("reason", "likeness.reason-missing"));
        }
        if (verdict == LikenessVerdict.SAME) {
            againstSame(one, other, found);
        }
        if (verdict == LikenessVerdict.JOINT) {
            found.addAll(againstJoint(one, other, coordinator));
        }
        return found;
    }

    private static void againstSame(LikeReport one, LikeReport other, List<Violation> found) {
        if (one.period().equals(other.period())) {
            found.add(Violation.of("likeness.same-in-one-period"));
        }
    }

    /** A joint programme is of one period that can still change, of several institutions, and one of them coordinates. */
    public static List<Violation> againstJoint(LikeReport one, LikeReport other, @Nullable String coordinator) {
        List<Violation> found = new ArrayList<>();
        if (!one.period().equals(other.period())) {
            found.add(Violation.of("joint.different-periods"));
        }
        if (one.institution().equals(other.institution())) {
            found.add(Violation.of("joint.one-institution"));
        }
        if (one.sealed()) {
            found.add(Violation.of("report.write.sealed"));
        }
        if (one.programme() != null
                && other.programme() != null
                && !Objects.equals(one.programme(), other.programme())) {
            found.add(Violation.of("joint.two-programmes"));
        }
        if (!one.institution().equals(coordinator) && !other.institution().equals(coordinator)) {
            found.add(Violation.at("coordinator", "joint.coordinator-unknown"));
        }
        return found;
    }
}
