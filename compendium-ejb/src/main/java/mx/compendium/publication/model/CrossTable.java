package mx.compendium.publication.model;

import java.util.List;

/**
 * Objectives by groups by periods.
 *
 * @param groups the columns but the last, which is the total
 * @param periods codes of the periods told in each column, the former one first
 */
public record CrossTable(List<String> groups, List<String> periods, List<Row> rows, Row total) {

    public CrossTable {
        groups = List.copyOf(groups);
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }

    /**
     * One objective.
     *
     * @param cells by group and within it by period, the totals last
     */
    public record Row(String name, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A number.
     *
     * @param figure code of the figure it is; empty where it counts the records two figures share
     */
    public record Cell(String text, String figure) {}
}
