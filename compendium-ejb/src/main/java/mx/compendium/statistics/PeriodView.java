package mx.compendium.statistics;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import mx.compendium.catalogue.InstitutionGroup;

/**
 * One period as a view shows it.
 *
 * @param institutions invited, with name and group of the period, by code
 * @param takingPart codes of those that answer for a report of the period at all, in the view or not
 * @param measured what was measured, by unit and reach
 */
public record PeriodView(
        PeriodFacts period,
        List<InstitutionEntry> institutions,
        Set<String> takingPart,
        ViewCounts counts,
        List<MeasuredSum> measured) {

    public PeriodView {
        institutions = List.copyOf(institutions);
        takingPart = Set.copyOf(takingPart);
        measured = List.copyOf(measured);
    }

    /** Codes of those that answer for at least one of the reports of the view. */
    public Set<String> participants() {
        return counts.byInstitution().keySet();
    }

    /**
     * Reports in the view of the state governments that take part in the period, by INEGI code; who does not take part is absent,
     * which is not zero.
     */
    public Map<String, Long> governments() {
        Map<String, Long> reports = new TreeMap<>();
        for (InstitutionEntry one : institutions) {
            if (one.group() == InstitutionGroup.EF && one.stateCode() != null && takingPart.contains(one.code())) {
                reports.merge(
                        one.stateCode(),
                        Objects.requireNonNullElse(counts.byInstitution().get(one.code()), 0L),
                        Long::sum);
            }
        }
        return reports;
    }
}
