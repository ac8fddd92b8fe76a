package mx.compendium.publication.model;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntry;
import mx.compendium.statistics.StateEntry;

/** Who and where: each institution with what it is responsible for or shares, each state with what its territory has. */
final class IndexGathering {

    private final PeriodContent content;
    private final List<ReportEntry> ordered;

    /** @param ordered the reports in the order of the book */
    IndexGathering(PeriodContent content, List<ReportEntry> ordered) {
        this.content = content;
        this.ordered = ordered;
    }

    List<IndexEntry> byInstitution() {
        return entries(
                content.institutions(),
                InstitutionEntry::name,
                (institution, report) -> report.institution().equals(institution.code())
                        || report.coResponsible().contains(institution.code()));
    }

    /** A report of the whole country stands under no state. */
    List<IndexEntry> byState() {
        return entries(
                content.states(),
                StateEntry::name,
                (state, report) -> report.states().contains(state.inegiCode()));
    }

    private <T> List<IndexEntry> entries(
            List<T> keys, Function<T, String> name, BiPredicate<T, ReportEntry> standsUnder) {
        return keys.stream()
                .sorted((one, other) -> Words.ALPHABETICALLY.compare(name.apply(one), name.apply(other)))
                .map(key -> new IndexEntry(
                        name.apply(key),
                        ordered.stream()
                                .filter(report -> standsUnder.test(key, report))
                                .map(report -> new IndexEntry.Line(report.name(), report.folio()))
                                .toList()))
                .filter(entry -> !entry.lines().isEmpty())
                .toList();
    }
}
