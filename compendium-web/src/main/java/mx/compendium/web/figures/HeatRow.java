package mx.compendium.web.figures;

import java.util.List;

/**
 * An objective across the groups.
 *
 * @param number of the objective
 */
public record HeatRow(int number, String label, List<Cell> cells, String total) {

    /**
     * Where an objective and a group cross.
     *
     * @param code of the group
     * @param tone 0 for none to 5 for the most
     */
    public record Cell(String code, String group, String value, int tone, String address) {}
}
