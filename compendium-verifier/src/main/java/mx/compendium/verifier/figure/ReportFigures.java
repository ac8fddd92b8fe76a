package mx.compendium.verifier.figure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import mx.compendium.verifier.data.Action;
import mx.compendium.verifier.data.Edition;
import mx.compendium.verifier.data.Groups;
import mx.compendium.verifier.data.Institution;
import mx.compendium.verifier.data.Objective;

/** Actions, each counted once: {@code reports.…}, {@code concentration.top3}, {@code aimed.…}. */
final class ReportFigures implements FigureFamily {

    private static final String TERRITORY = "reports.territory.";

    private final Edition edition;
    private final Tally tally = new Tally();

    ReportFigures(Edition edition) {
        this.edition = edition;
        edition.actions().values().forEach(this::add);
    }

    private void add(Action action) {
        tally.add("reports.objective." + twoDigits(action.objective()));
        tally.add("reports.type." + action.type());
        tally.add("reports.institution." + action.institution());
        Institution institution = edition.institutions().get(action.institution());
        if (institution != null) {
            tally.add("reports.group." + institution.group());
            if (institution.group().equals(Groups.STATES)) {
                tally.add("reports.state." + institution.state());
            }
        }
        action.states().stream().distinct().forEach(state -> tally.add(TERRITORY + state));
        if (action.national()) {
            tally.add(TERRITORY + "national");
        }
        if (!action.countries().isEmpty()) {
            tally.add(TERRITORY + "abroad");
        }
        if (action.aimed()) {
            tally.add("aimed.girls-adolescents-women");
        }
    }

    @Override
    public OptionalLong count(String code) {
        return switch (code) {
            case "reports.total" -> OptionalLong.of(edition.actions().size());
            case "aimed.girls-adolescents-women", "reports.territory.national", "reports.territory.abroad" ->
                OptionalLong.of(tally.of(code));
            case "concentration.top3" -> topThree();
            default -> exists(code) ? OptionalLong.of(tally.of(code)) : OptionalLong.empty();
        };
    }

    private boolean exists(String code) {
        return known(code, "reports.group.", Groups.ALL)
                || known(code, "reports.type.", Groups.TYPES)
                || known(code, "reports.institution.", edition.institutions().keySet())
                || known(code, "reports.state.", edition.states().keySet())
                || known(code, TERRITORY, edition.states().keySet())
                || known(code, "reports.objective.", objectives(edition));
    }

    private static boolean known(String code, String family, Collection<String> keys) {
        return code.startsWith(family) && keys.contains(code.substring(family.length()));
    }

    static List<String> objectives(Edition edition) {
        return edition.objectives().values().stream().map(Objective::inCodes).toList();
    }

    private OptionalLong topThree() {
        List<Long> largest = objectives(edition).stream()
                .map(objective -> tally.of("reports.objective." + objective))
                .sorted(Comparator.reverseOrder())
                .toList();
        boolean three = largest.size() >= 3 && largest.get(2) > 0;
        boolean level = largest.size() > 3 && three && largest.get(2).equals(largest.get(3));
        return three && !level
                ? OptionalLong.of(largest.subList(0, 3).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                : OptionalLong.empty();
    }

    private static String twoDigits(String objective) {
        return objective.length() == 1 ? "0" + objective : objective;
    }

    /** Who reported how much, for comparing the same institutions. */
    static Map<String, Long> byInstitution(Edition edition) {
        return edition.actions().values().stream()
                .collect(Collectors.groupingBy(Action::institution, Collectors.counting()));
    }
}
