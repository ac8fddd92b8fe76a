package mx.compendium.statistics;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mx.compendium.action.ReportRow;

/**
 * A period at a glance, of all its reports or of those a filter lets through.
 *
 * @param sealed whether the data are final
 * @param asOf when they were sealed, or else now
 * @param former the period it is compared with; empty when nothing of it is held but totals, or nothing at all
 * @param cited totals of the period before, when these are all that is known of it
 * @param objectives all 23, by number
 * @param states all 32, by INEGI code
 * @param featured some of the reports the unit features, by folio
 */
public record Dashboard(
        ViewFilter filter,
        PeriodView now,
        boolean sealed,
        Instant asOf,
        Optional<PeriodView> former,
        Optional<CitedTotals> cited,
        List<ObjectiveEntry> objectives,
        List<StateEntry> states,
        List<ReportRow> featured) {

    public Dashboard {
        objectives = List.copyOf(objectives);
        states = List.copyOf(states);
        featured = List.copyOf(featured);
    }

    /**
     * Only the institutions that take part in both periods.
     *
     * @param institutions how many they are
     * @param reports theirs now
     * @param former theirs in the period before
     */
    public record LikeForLike(long institutions, long reports, long former) {}

    /** Empty without the data of a former period. */
    public Optional<LikeForLike> likeForLike() {
        return former.map(then -> {
            Set<String> both = new TreeSet<>(now.participants());
            both.retainAll(then.participants());
            return new LikeForLike(both.size(), reports(now, both), reports(then, both));
        });
    }

    private static long reports(PeriodView view, Set<String> institutions) {
        return view.counts().byInstitution().entrySet().stream()
                .filter(entry -> institutions.contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
