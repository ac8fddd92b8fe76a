package mx.compendium.statistics;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.kernel.NotFound;

/**
 * All figures of one period by their codes: the only thing dashboards, documents, claims and open data read, so that they
 * cannot disagree. Immutable; the order is that of the rules, the same on every machine.
 */
public final class PeriodFigures {

    private final PeriodFacts period;
    private final Map<String, Figure> byCode;
    private final Map<String, FigureRefusal> refusals;
    private final Map<String, FirstTime> firstTimes;
    private final List<Integer> concentrated;
    private final Optional<String> former;

    public PeriodFigures(PeriodFacts period, Optional<String> former, Findings findings) {
        this.period = period;
        this.former = former;
        this.byCode = index(findings.figures(), Figure::code);
        this.refusals = index(findings.refusals(), FigureRefusal::code);
        this.firstTimes = index(findings.firstTimes(), FirstTime::figure);
        this.concentrated = List.copyOf(findings.concentrated());
    }

    private static <T> Map<String, T> index(List<T> items, Function<T, String> code) {
        return items.stream()
                .collect(Collectors.toMap(code, Function.identity(), PeriodFigures::twice, LinkedHashMap::new));
    }

    private static <T> T twice(T one, T other) {
        throw new IllegalStateException("the same code twice: " + one + " and " + other);
    }

    public PeriodFacts period() {
        return period;
    }

    /** Code of the period compared with, whose values are the figures {@code ….former}; empty without one. */
    public Optional<String> former() {
        return former;
    }

    public Collection<Figure> all() {
        return List.copyOf(byCode.values());
    }

    /**
     * The figure of that code.
     *
     * @throws NotFound when this period has no such figure; says why when it was refused
     */
    public Figure figure(String code) {
        return find(code).orElseThrow(() -> new NotFound(missing(code)));
    }

    private String missing(String code) {
        FigureRefusal refusal = refusals.get(code);
        String why = refusal == null ? "" : ": " + refusal.reason();
        return "figure " + code + " of period " + period.code() + why;
    }

    public Optional<Figure> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Figures whose code begins with the given text, in order. */
    public Stream<Figure> startingWith(String prefix) {
        return byCode.values().stream().filter(figure -> figure.code().startsWith(prefix));
    }

    /** Figures that could not be given, each with its reason. */
    public List<FigureRefusal> refusals() {
        return List.copyOf(refusals.values());
    }

    /** Why that figure could not be given; empty when it was, or when no rule knows it. */
    public Optional<FigureRefusal> refusal(String code) {
        return Optional.ofNullable(refusals.get(code));
    }

    /** Every answer of the history. */
    public Stream<FirstTime> firstTimes() {
        return firstTimes.values().stream();
    }

    /** What the history says of «por primera vez» for that figure, e.g. {@code participants.group.OSC}. */
    public Optional<FirstTime> firstTime(String figure) {
        return Optional.ofNullable(firstTimes.get(figure));
    }

    /** Numbers of the three objectives that concentrate most reports, ascending; empty when a tie leaves them open. */
    public List<Integer> concentratedObjectives() {
        return concentrated;
    }

    /** What the rules found, in the order of the rules. */
    public record Findings(
            List<Figure> figures,
            List<FigureRefusal> refusals,
            List<FirstTime> firstTimes,
            List<Integer> concentrated) {

        public Findings {
            figures = List.copyOf(figures);
            refusals = List.copyOf(refusals);
            firstTimes = List.copyOf(firstTimes);
            concentrated = List.copyOf(concentrated);
        }
    }
}
