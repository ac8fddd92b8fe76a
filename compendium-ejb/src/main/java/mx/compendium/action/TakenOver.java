package mx.compendium.action;

import java.util.Set;
import java.util.UUID;
import mx.compendium.audit.Actor;
import mx.compendium.period.PeriodRow;

/**
 * By whom and from what an edition is taken over.
 *
 * @param kept folios its workbook brings: none of them is given to another report
 * @param file SHA-256 of the workbook
 */
public record TakenOver(PeriodRow period, Set<String> kept, String file, UUID by, Actor actor) {

    public TakenOver {
        kept = Set.copyOf(kept);
    }
}
