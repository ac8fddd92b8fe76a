package mx.compendium.period;

import java.util.Map;

/** Port: how many reports a period holds in each state; the storey of the reports answers. */
public interface ReportTally {

    /** Counts by the name of the state, in the order of a report's life; states without reports are left out. */
    Map<String, Long> of(String periodCode);
}
