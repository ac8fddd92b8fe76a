package mx.compendium.statistics;

import java.util.List;

/**
 * Reports of several institutions on the same programme; each keeps its own results.
 *
 * @param coordinator code of the institution under whose objective and group the programme counts once
 * @param folios folios of its reports, ordered
 */
public record JointProgrammeEntry(String code, String name, String coordinator, List<String> folios) {

    public JointProgrammeEntry {
        folios = List.copyOf(folios);
    }
}
