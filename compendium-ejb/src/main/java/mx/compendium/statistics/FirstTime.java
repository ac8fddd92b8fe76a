package mx.compendium.statistics;

import java.util.List;

/**
 * Whether something happens for the first time in the declared history.
 *
 * @param figure code of the figure that shows it, e.g. {@code objectives.covered}
 * @param since code of the first period of the history it speaks of
 * @param periods codes of the earlier periods looked at, in order
 * @param cited those of them known only as cited totals, in order
 * @param reason in Spanish, why not or why it cannot be said; empty when it is
 */
public record FirstTime(
        String figure, Answer answer, String since, List<String> periods, List<String> cited, String reason) {

    public FirstTime {
        periods = List.copyOf(periods);
        cited = List.copyOf(cited);
    }

    /** What the history answers. */
    public enum Answer {
        YES,
        NO,
        /** The history does not show it: a period is missing, or known only by totals that are silent. */
        UNKNOWN
    }
}
