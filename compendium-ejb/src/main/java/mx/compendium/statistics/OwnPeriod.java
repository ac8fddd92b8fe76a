package mx.compendium.statistics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one institution has in a period.
 *
 * @param published whether the edition is public
 * @param reports its accepted reports
 * @param share of all reports of the edition, as printed; null until it is public, for what others report is not theirs to see before
 * @param objectives principal objectives of its reports, ascending
 */
public record OwnPeriod(
        String code,
        LocalDate coverageStart,
        LocalDate coverageEnd,
        boolean published,
        long reports,
        @Nullable String share,
        List<Integer> objectives) {

    public OwnPeriod {
        objectives = List.copyOf(objectives);
    }
}
