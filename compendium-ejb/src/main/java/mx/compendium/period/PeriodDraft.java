package mx.compendium.period;

import java.util.List;

/**
 * A reporting period to be planned.
 *
 * @param institutions codes of the invited institutions
 */
public record PeriodDraft(String code, PeriodTerms terms, List<String> institutions) {

    public PeriodDraft {
        institutions = List.copyOf(institutions);
    }
}
