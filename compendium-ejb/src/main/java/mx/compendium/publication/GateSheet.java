package mx.compendium.publication;

import java.util.List;

/**
 * What the publish gate says of an edition as it stands.
 *
 * @param sentences how many sentences of the unit's own words were read
 * @param claims how many sentences are bound to figures and hold
 * @param published whether it is public already, so that nothing changes any more
 */
public record GateSheet(int sentences, int claims, boolean published, List<GateRow> rows) {

    public GateSheet {
        rows = List.copyOf(rows);
    }

    public long stopping() {
        return rows.stream().filter(GateRow::stops).count();
    }

    public boolean isOpen() {
        return stopping() == 0;
    }
}
