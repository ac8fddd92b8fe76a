package mx.compendium.publication.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mx.compendium.claim.ClaimLedger;
import mx.compendium.publication.EditionEvent;
import mx.compendium.statistics.CitedTotals;
import mx.compendium.statistics.History;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.PeriodFigures;
import mx.compendium.statistics.SealedDataset;

/**
 * All that the sentences of an edition follow from, as files by their name, and the data root over them. No document is among
 * them.
 *
 * @param files by name, see {@code docs/bundle-format.md}
 * @param root the data root
 * @param eventsHead last link of the chain of events
 */
public record EditionData(SortedMap<String, byte[]> files, String root, String eventsHead) {

    /**
     * Gathers them.
     *
     * @param content of the edition
     * @param history what its figures were compared with
     */
    public static EditionData of(
            PeriodContent content,
            History history,
            PeriodFigures figures,
            ClaimLedger ledger,
            List<EditionEvent> events,
            int version) {
        SortedMap<String, byte[]> files = new TreeMap<>(PeriodTables.of(content));
        history.sealed().stream()
                .map(SealedDataset::content)
                .filter(former ->
                        former.period().coverageEnd().isBefore(content.period().coverageStart()))
                .forEach(former -> files.putAll(PeriodTables.of(former)));
        files.put("data/cited.csv", cited(history.cited()));
        EventsFile chain = EventsFile.of(events);
        files.put("events.csv", chain.bytes());
        files.put("claims.json", ClaimsFile.of(content, figures, ledger, chain.writers(), version));
        files.put("claims.schema.json", BundleResources.bytes("claims.schema.json"));
        files.put("rules.json", RulesFile.of(BundleResources.bytes("rulebook.md")));
        files.put("dictionary.csv", BundleDictionary.bytes());
        return new EditionData(files, DataRoot.of(files), chain.head());
    }

    private static byte[] cited(List<CitedTotals> editions) {
        CsvTable table = new CsvTable(BundleDictionary.columns("cited.csv"));
        editions.stream()
                .sorted(java.util.Comparator.comparing(CitedTotals::code))
                .forEach(edition -> new TreeMap<>(edition.values())
                        .forEach((figure, total) -> table.row(
                                edition.code(),
                                edition.coverageStart(),
                                edition.coverageEnd(),
                                figure,
                                total.value(),
                                total.citation())));
        return table.bytes();
    }
}
