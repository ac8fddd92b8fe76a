package mx.compendium.verifier.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mx.compendium.verifier.bundle.Cells;
import mx.compendium.verifier.bundle.EntryNames;
import mx.compendium.verifier.bundle.Refused;
import mx.compendium.verifier.bundle.Table;
import mx.compendium.verifier.bundle.Table.Row;
import mx.compendium.verifier.bundle.TableShape;

/** From tables to editions. */
public final class EditionsReading {

    private EditionsReading() {}

    /** From tables by their files' names. */
    public static Editions read(Map<String, Table> tables, String present) {
        Map<String, Edition> held = new LinkedHashMap<>();
        for (String edition : held(tables)) {
            EditionReading reading = new EditionReading(tables, edition);
            reading.demandAges();
            held.put(edition, reading.edition());
        }
        if (!held.containsKey(present)) {
            throw new Refused("entry.missing", TableShape.PERIOD.path(present));
        }
        List<Coverage> coverages = new ArrayList<>();
        held.values().stream()
                .map(Edition::period)
                .forEach(period -> coverages.add(new Coverage(period.code(), period.from(), period.to(), true)));
        Table cited = tables.get(TableShape.CITED.path(""));
        if (cited == null) {
            throw new Refused("entry.missing", TableShape.CITED.path(""));
        }
        return new Editions(present, held, coverages, totals(cited, coverages));
    }

    private static Set<String> held(Map<String, Table> tables) {
        TreeSet<String> editions = new TreeSet<>();
        tables.keySet().stream()
                .map(EntryNames::editionOf)
                .filter(edition -> !edition.isEmpty())
                .forEach(editions::add);
        return editions;
    }

    /** Adds to the coverages those of which nothing else is held. */
    private static List<CitedTotal> totals(Table table, List<Coverage> coverages) {
        List<CitedTotal> totals = new ArrayList<>();
        Map<String, Coverage> known = new LinkedHashMap<>();
        coverages.forEach(coverage -> known.put(coverage.edition(), coverage));
        for (Row row : table.rows()) {
            Coverage coverage = new Coverage(
                    Cells.filled(row, "edicion"),
                    Cells.date(row, "cobertura_inicio"),
                    Cells.date(row, "cobertura_fin"),
                    false);
            totals.add(new CitedTotal(coverage.edition(), row.cell("cifra"), Cells.decimal(row, "valor")));
            Coverage former = known.putIfAbsent(coverage.edition(), coverage);
            if (former == null) {
                coverages.add(coverage);
            } else if (!former.held() && !former.equals(coverage)) {
                throw new Refused("data.coverage", row.where(), coverage.edition());
            }
        }
        return totals;
    }
}
