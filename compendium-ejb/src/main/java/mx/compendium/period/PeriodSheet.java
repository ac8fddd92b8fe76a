package mx.compendium.period;

import java.util.List;
import java.util.Map;
import mx.compendium.kernel.Violation;

/**
 * One reporting period with all an administrator decides by.
 *
 * @param reportsByState how many reports stand in each state, by the state's name
 * @param sealBlockers everything that stands against the seal; empty when it may be sealed, or when it is
 */
public record PeriodSheet(
        PeriodRow row,
        Map<String, Long> reportsByState,
        List<ParticipationRow> participants,
        List<Violation> sealBlockers) {

    public PeriodSheet {
        participants = List.copyOf(participants);
        sealBlockers = List.copyOf(sealBlockers);
    }
}
