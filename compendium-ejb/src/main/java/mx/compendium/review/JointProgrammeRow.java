package mx.compendium.review;

import java.util.List;
import java.util.UUID;

/**
 * A programme on which several institutions report.
 *
 * @param coordinator code of the institution under whose objective and group it counts
 */
public record JointProgrammeRow(UUID id, String code, String name, String coordinator, List<LikeReport> reports) {

    public JointProgrammeRow {
        reports = List.copyOf(reports);
    }
}
