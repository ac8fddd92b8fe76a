package mx.compendium.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import mx.compendium.publication.ActionFacets.Count;
import mx.compendium.publication.ActionFacets.Field;
import mx.compendium.publication.ActionSearch;
import mx.compendium.publication.EditionRow;
import mx.compendium.publication.boundary.PublishedActions;
import mx.compendium.publication.boundary.PublishedEditions;
import mx.compendium.statistics.ObjectiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * An edition by the four round tables of the International Migration Review Forum, as the modalities of the forum group the
 * objectives (General Assembly resolution 73/326; the list stands at
 * https://www.un.org/en/migration2022/about-the-forum).
 */
@Named("portalRounds")
@RequestScoped
public class RoundTablesBacking {

    private static final List<List<Integer>> TABLES = List.of(
            List.of(2, 5, 6, 12, 18),
            List.of(4, 8, 9, 10, 11, 13, 21),
            List.of(7, 14, 15, 16, 19, 20, 22),
            List.of(1, 3, 17, 23));

    /** An objective with its actions. */
    public record Line(ObjectiveEntry objective, long count, long share) {}

    /** A round table, from 1. */
    public record Table(int number, long count, List<Line> lines) {}

    @Inject
    AddressNames address;

    @Inject
    PortalNames names;

    @EJB
    PublishedEditions editions;

    @EJB
    PublishedActions actions;

    private @Nullable EditionRow edition;
    private List<Table> tables = List.of();

    @PostConstruct
    void read() {
        edition = editions.edition(address.get(0));
        Map<String, Long> counts = actions.counts(ActionSearch.of(edition.code())).of(Field.OBJECTIVE).stream()
                .collect(Collectors.toMap(Count::value, Count::count));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Table> all = new ArrayList<>();
        for (List<Integer> objectives : TABLES) {
            List<Line> lines = objectives.stream()
                    .flatMap(number -> names.objectiveEntry(number).stream())
                    .map(one -> line(one, counts.getOrDefault(String.valueOf(one.number()), 0L), most))
                    .toList();
            all.add(new Table(
                    all.size() + 1, lines.stream().mapToLong(Line::count).sum(), lines));
        }
        tables = all;
    }

    private static Line line(ObjectiveEntry objective, long count, long most) {
        return new Line(objective, count, Math.round(100.0 * count / most));
    }

    public EditionRow getEdition() {
        return Objects.requireNonNull(edition);
    }

    public List<Table> getTables() {
        return tables;
    }

    /** The objectives of the tables, each once. */
    static List<Integer> objectives() {
        return TABLES.stream().flatMap(List::stream).sorted().toList();
    }
}
