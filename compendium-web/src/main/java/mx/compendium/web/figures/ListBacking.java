package mx.compendium.web.figures;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.FigureSheet;
import mx.compendium.statistics.boundary.FigureReading;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** All figures of a period, grouped by what they are about. */
@Named("figuresList")
@RequestScoped
public class ListBacking {

    private static final String FAMILY = "figures.family.";

    /** Figures whose codes begin alike, e.g. {@code reports.objective}. */
    public record Family(String name, List<Figure> figures) {}

    @Inject
    Asked asked;

    @Inject
    Say say;

    @EJB
    FigureReading reading;

    private @Nullable FigureSheet sheet;
    private List<Family> families = List.of();

    @PostConstruct
    void read() {
        sheet = reading.figures(asked.required("period"));
        Map<String, List<Figure>> byFamily = sheet.figures().stream()
                .collect(Collectors.groupingBy(this::family, LinkedHashMap::new, Collectors.toList()));
        families = byFamily.entrySet().stream()
                .map(one -> new Family(one.getKey(), one.getValue()))
                .toList();
    }

    public FigureSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public List<Figure> getLeading() {
        return Leading.of(getSheet().figures());
    }

    public List<Family> getFamilies() {
        return families;
    }

    /** The heading of a family. */
    public String word(Family family) {
        return say.of(FAMILY + family.name());
    }

    /** The longest beginning of a code that has a heading: {@code reports.objective} of {@code reports.objective.07}. */
    private String family(Figure figure) {
        String[] parts = figure.code().split("\\.", -1);
        String two = parts[0] + "." + parts[1];
        if (parts.length > 2 && say.knows(FAMILY + two)) {
            return two;
        }
        return say.knows(FAMILY + parts[0]) ? parts[0] : "other";
    }
}
