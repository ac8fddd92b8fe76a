package mx.compendium.statistics.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.statistics.ViewFilter;

/**
 * Which sums of the summaries are asked for: every combination of these values. {@code *} and objective 0 stand for all together;
 * an objective and a type are summed apart or not at all, so a view that narrows by one of them adds up the cells of the other.
 */
public record SummaryKeys(
        List<String> populations,
        List<String> territories,
        List<String> who,
        List<Integer> objectives,
        List<String> types) {

    public static final String ALL = "*";
    public static final String NATIONAL = "national";
    public static final String ABROAD = "abroad";

    private static final String GROUP = "group:";
    private static final int OBJECTIVES = 23;

    static String group(InstitutionGroup group) {
        return GROUP + group;
    }

    static boolean isGroup(String who) {
        return who.startsWith(GROUP);
    }

    static String institution(String code) {
        return "institution:" + code;
    }

    /** Whether nobody is asked for: a period that invites nobody. */
    public boolean isNone() {
        return who.isEmpty();
    }

    /** Everything the filter lets through, by objective and type, of each group apart unless it names somebody. */
    public static SummaryKeys byGroup(ViewFilter filter) {
        return new SummaryKeys(
                List.of(population(filter)),
                List.of(territory(filter)),
                filter.institution() == null && filter.group() == null
                        ? Stream.of(InstitutionGroup.values())
                                .map(SummaryKeys::group)
                                .toList()
                        : List.of(who(filter)),
                objectives(filter),
                types(filter));
    }

    /** The same of each of these institutions. */
    public static SummaryKeys byInstitution(ViewFilter filter, List<String> institutions) {
        List<String> who = institutions.stream()
                .filter(code ->
                        filter.institution() == null || filter.institution().equals(code))
                .map(SummaryKeys::institution)
                .toList();
        return counted(filter, List.of(population(filter)), List.of(territory(filter)), who);
    }

    /** The same of each of these states, of the whole country and abroad. */
    public static SummaryKeys byTerritory(ViewFilter filter, List<String> states) {
        List<String> territories = filter.territory() == null
                ? Stream.concat(states.stream(), Stream.of(NATIONAL, ABROAD)).toList()
                : List.of(filter.territory());
        return counted(filter, List.of(population(filter)), territories, List.of(who(filter)));
    }

    /** The same of each population. */
    public static SummaryKeys byPopulation(ViewFilter filter) {
        List<String> populations = filter.population() == null
                ? Stream.of(PopulationGroup.values()).map(Enum::name).toList()
                : List.of(filter.population().name());
        return counted(filter, populations, List.of(territory(filter)), List.of(who(filter)));
    }

    /** The same all together. */
    public static SummaryKeys together(ViewFilter filter) {
        return counted(filter, List.of(population(filter)), List.of(territory(filter)), List.of(who(filter)));
    }

    private static SummaryKeys counted(
            ViewFilter filter, List<String> populations, List<String> territories, List<String> who) {
        return isWhole(filter)
                ? new SummaryKeys(populations, territories, who, List.of(0), List.of(ALL))
                : new SummaryKeys(populations, territories, who, objectives(filter), types(filter));
    }

    private static boolean isWhole(ViewFilter filter) {
        return filter.objectives().isEmpty() && filter.type() == null;
    }

    private static String population(ViewFilter filter) {
        return filter.population() == null ? ALL : filter.population().name();
    }

    private static String territory(ViewFilter filter) {
        return filter.territory() == null ? ALL : filter.territory();
    }

    private static String who(ViewFilter filter) {
        if (filter.institution() != null) {
            return institution(filter.institution());
        }
        return filter.group() == null ? ALL : group(filter.group());
    }

    private static List<Integer> objectives(ViewFilter filter) {
        return filter.objectives().isEmpty()
                ? IntStream.rangeClosed(1, OBJECTIVES).boxed().toList()
                : filter.objectives();
    }

    private static List<String> types(ViewFilter filter) {
        return filter.type() == null
                ? Stream.of(ReportType.values()).map(Enum::name).toList()
                : List.of(filter.type().name());
    }
}
