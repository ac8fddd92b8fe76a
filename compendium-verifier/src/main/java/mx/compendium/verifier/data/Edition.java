package mx.compendium.verifier.data;

import java.util.List;
import java.util.Map;

/** Everything held of one edition. */
public record Edition(
        Period period,
        Map<String, Objective> objectives,
        Map<String, String> states,
        Map<String, Institution> institutions,
        Map<String, Action> actions,
        Map<String, Measurement> measurements,
        Map<String, Programme> programmes) {

    public String code() {
        return period.code();
    }

    /** Empty when the tables do not know its institution. */
    public String group(Action action) {
        Institution institution = institutions.get(action.institution());
        return institution == null ? "" : institution.group();
    }

    public List<Action> of(String programme) {
        return actions.values().stream()
                .filter(action -> action.programme().equals(programme))
                .toList();
    }
}
