package mx.compendium.period;

import java.util.List;
import mx.compendium.kernel.Violation;

/** Port: what an institution did in a period already; the storey of the reports answers. */
public interface ParticipationWork {

    /** Everything that stands against no longer inviting it; empty when it did nothing. */
    List<Violation> against(String periodCode, String institution);
}
