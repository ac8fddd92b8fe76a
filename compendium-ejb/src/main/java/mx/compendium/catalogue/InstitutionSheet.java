package mx.compendium.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One institution with its history.
 *
 * @param row as it is called today
 * @param successor which it was merged into, null when into none
 * @param absorbed which were merged into it
 * @param names the latest first
 * @param periods it is invited to, the latest first
 */
public record InstitutionSheet(
        InstitutionRow row,
        @Nullable InstitutionRow successor,
        List<InstitutionRow> absorbed,
        List<NamedSince> names,
        List<TakenPart> periods) {

    public InstitutionSheet {
        absorbed = List.copyOf(absorbed);
        names = List.copyOf(names);
        periods = List.copyOf(periods);
    }
}
