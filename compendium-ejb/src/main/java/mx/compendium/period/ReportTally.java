package mx.compendium.period;

import java.util.Map;

/** Port: how many reports a period holds in each state; the storey of the reports answers. */
public interface ReportTally {

    /** Counted now, by the name of the state, in the order of a report's life; states without reports are left out. */
    Map<String, Long> of(String periodCode);

    /** The same from the tallies (ADR 0062), as of the last commit: what a page shows costs the same however many there are. */
    Map<String, Long> committed(String periodCode);
}
