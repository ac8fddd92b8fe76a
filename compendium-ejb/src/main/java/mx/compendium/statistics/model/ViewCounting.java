package mx.compendium.statistics.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.statistics.ViewCounts;

/**
 * Counts of a view from the sums it asked for.
 *
 * @param groups the group of each institution of the period, by its code
 * @param byGroup cells by who, objective and type; who is a group, or one institution
 */
public record ViewCounting(
        Map<String, InstitutionGroup> groups,
        List<SummaryCell> byGroup,
        List<SummaryCell> byInstitution,
        List<SummaryCell> byTerritory,
        List<SummaryCell> byPopulation) {

    public ViewCounts counts() {
        return new ViewCounts(
                byGroup.stream().mapToLong(SummaryCell::reports).sum(),
                byGroup.stream().mapToLong(SummaryCell::aimed).sum(),
                sums(byGroup, SummaryCell::objective),
                sums(byGroup, this::group),
                sums(byGroup, cell -> ReportType.valueOf(cell.type())),
                byGroupAndObjective(),
                sums(byInstitution, SummaryCell::name),
                sums(byTerritory, SummaryCell::territory),
                sums(byPopulation, cell -> PopulationGroup.valueOf(cell.population())));
    }

    private Map<InstitutionGroup, Map<Integer, Long>> byGroupAndObjective() {
        Map<InstitutionGroup, List<SummaryCell>> cells = byGroup.stream().collect(Collectors.groupingBy(this::group));
        Map<InstitutionGroup, Map<Integer, Long>> crossed = new EnumMap<>(InstitutionGroup.class);
        cells.forEach((group, its) -> crossed.put(group, sums(its, SummaryCell::objective)));
        return crossed;
    }

    private static <K extends Comparable<K>> Map<K, Long> sums(List<SummaryCell> cells, Function<SummaryCell, K> key) {
        return cells.stream()
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.summingLong(SummaryCell::reports)));
    }

    private InstitutionGroup group(SummaryCell cell) {
        return SummaryKeys.isGroup(cell.who())
                ? InstitutionGroup.valueOf(cell.name())
                : Objects.requireNonNull(groups.get(cell.name()));
    }
}
