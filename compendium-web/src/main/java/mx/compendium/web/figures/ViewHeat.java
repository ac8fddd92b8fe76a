package mx.compendium.web.figures;

import java.util.List;
import java.util.stream.IntStream;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.publication.ChartForm;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.web.text.Say;

/** The grid of objectives and groups on a page: the darker, the more, each the way to its records. */
final class ViewHeat {

    private static final int TONES = 5;

    private final ChartForm.Grid grid;
    private final List<ObjectiveEntry> objectives;
    private final ViewAddress address;
    private final Say say;
    private final long most;

    ViewHeat(ChartForm.Grid grid, List<ObjectiveEntry> objectives, ViewAddress address, Say say) {
        this.grid = grid;
        this.objectives = List.copyOf(objectives);
        this.address = address;
        this.say = say;
        this.most = grid.lines().stream()
                .flatMap(line -> line.values().stream().limit(InstitutionGroup.values().length))
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
    }

    List<HeatRow> rows() {
        return IntStream.range(0, objectives.size())
                .mapToObj(at -> row(objectives.get(at), grid.lines().get(at).values()))
                .toList();
    }

    private HeatRow row(ObjectiveEntry objective, List<Long> counts) {
        ViewAddress its = address.with("objective", String.valueOf(objective.number()));
        InstitutionGroup[] groups = InstitutionGroup.values();
        List<HeatRow.Cell> cells = IntStream.range(0, groups.length)
                .mapToObj(at -> cell(groups[at], counts.get(at), its))
                .toList();
        return new HeatRow(
                objective.number(),
                say.either(objective.shortName(), objective.shortNameEn()),
                cells,
                SpanishNumbers.whole(counts.get(counts.size() - 1)));
    }

    private HeatRow.Cell cell(InstitutionGroup group, long value, ViewAddress its) {
        return new HeatRow.Cell(
                group.name(),
                say.value(group),
                SpanishNumbers.whole(value),
                (int) ((value * TONES + most - 1) / Math.max(1, most)),
                its.with("group", group.name()).at(ViewAddress.SELECTION));
    }
}
