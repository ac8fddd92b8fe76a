package mx.compendium.publication.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.publication.model.CrossTable.Cell;
import mx.compendium.publication.model.CrossTable.Row;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.ObjectiveEntry;

/** Crosses figures: a cell counts the records that stand behind its objective's figure and behind its group's. */
final class CrossGathering {

    private final List<ObjectiveEntry> objectives;
    private final FigureIndex figures;
    private final List<InstitutionGroup> groups;
    private final List<String> suffixes;
    private final List<String> periods;

    CrossGathering(List<ObjectiveEntry> objectives, FigureIndex figures, String current, String former) {
        this.objectives = objectives;
        this.figures = figures;
        this.suffixes = former.isEmpty() ? List.of("") : List.of(Codes.FORMER, "");
        this.periods = former.isEmpty() ? List.of(current) : List.of(former, current);
        this.groups = Stream.of(InstitutionGroup.values())
                .filter(group -> suffixes.stream().anyMatch(suffix -> figures.value(Codes.group(group) + suffix) > 0))
                .toList();
    }

    CrossTable table() {
        return new CrossTable(
                groups.stream().map(Words::briefly).toList(),
                periods,
                objectives.stream().map(this::row).toList(),
                new Row("Total", totals()));
    }

    private Row row(ObjectiveEntry objective) {
        String code = Codes.objective(objective.number());
        List<Cell> cells = new ArrayList<>();
        groups.forEach(group ->
                suffixes.forEach(suffix -> cells.add(shared(code + suffix, Codes.group(group) + suffix))));
        cells.addAll(each(suffix -> figure(code + suffix)));
        return new Row(objective.number() + " · " + objective.shortName(), cells);
    }

    private List<Cell> totals() {
        List<Cell> cells = new ArrayList<>();
        groups.forEach(group -> cells.addAll(each(suffix -> figure(Codes.group(group) + suffix))));
        cells.addAll(each(suffix -> figure(Codes.REPORTS + suffix)));
        return cells;
    }

    private List<Cell> each(Function<String, Cell> cell) {
        return suffixes.stream().map(cell).toList();
    }

    private Cell figure(String code) {
        return figures.find(code)
                .map(figure -> new Cell(figure.text(), figure.code()))
                .orElse(new Cell("", ""));
    }

    private Cell shared(String objective, String group) {
        Set<UUID> both = records(objective);
        both.retainAll(records(group));
        return new Cell(SpanishNumbers.whole(both.size()), "");
    }

    private Set<UUID> records(String code) {
        return new HashSet<>(figures.find(code).map(Figure::records).orElse(List.of()));
    }
}
