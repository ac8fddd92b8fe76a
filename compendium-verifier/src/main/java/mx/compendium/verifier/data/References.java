package mx.compendium.verifier.data;

import java.util.Map;
import java.util.Set;
import mx.compendium.verifier.bundle.Refused;
import mx.compendium.verifier.bundle.Table;
import mx.compendium.verifier.bundle.Table.Row;
import mx.compendium.verifier.bundle.TableShape;

/** What a row names is there. Asked of what was sealed; who changes a record in memory may break it. */
public final class References {

    private final Map<String, Table> tables;
    private final Edition edition;

    private References(Map<String, Table> tables, Edition edition) {
        this.tables = tables;
        this.edition = edition;
    }

    public static void demand(Map<String, Table> tables, Editions editions) {
        editions.held().values().forEach(edition -> new References(tables, edition).demand());
    }

    private void demand() {
        demand(TableShape.ACTIONS, "institucion", edition.institutions().keySet());
        demand(TableShape.ACTIONS, "objetivo_principal", edition.objectives().keySet());
        demand(TableShape.ACTIONS, "programa_conjunto", edition.programmes().keySet());
        demand(TableShape.MEASUREMENTS, "folio", edition.actions().keySet());
        for (Row row : rows(TableShape.AGES)) {
            demand(row, "medicion", row.key(), edition.measurements().keySet());
        }
    }

    private void demand(TableShape shape, String column, Set<String> there) {
        rows(shape).forEach(row -> demand(row, column, row.cell(column), there));
    }

    private static void demand(Row row, String column, String named, Set<String> there) {
        boolean none = named.isEmpty() && column.equals("programa_conjunto");
        if (!none && !there.contains(named)) {
            throw new Refused("data.reference", row.where(), column, named);
        }
    }

    private Iterable<Row> rows(TableShape shape) {
        Table table = tables.get(shape.path(edition.code()));
        return table == null ? Set.of() : table.rows();
    }
}
