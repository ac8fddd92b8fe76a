package mx.compendium.verifier.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import mx.compendium.verifier.data.Action;
import mx.compendium.verifier.data.Edition;
import mx.compendium.verifier.data.Groups;
import mx.compendium.verifier.data.Programme;

/** Joint programmes counted once: {@code programmes.…}; and {@code participations.total}. */
final class ProgrammeFigures implements FigureFamily {

    private static final String OBJECTIVE = "programmes.objective.";
    private static final String GROUP = "programmes.group.";

    private final Edition edition;
    private final Tally tally = new Tally();
    private long total;

    ProgrammeFigures(Edition edition) {
        this.edition = edition;
        Map<String, List<Action>> joint = new HashMap<>();
        for (Action action : edition.actions().values()) {
            if (action.programme().isEmpty()) {
                add(action);
            } else {
                joint.computeIfAbsent(action.programme(), code -> new ArrayList<>())
                        .add(action);
            }
        }
        joint.forEach((code, actions) -> add(counting(code, actions)));
    }

    private void add(Action counting) {
        total++;
        tally.add(OBJECTIVE + (counting.objective().length() == 1 ? "0" : "") + counting.objective());
        tally.add(GROUP + edition.group(counting));
    }

    /** The action of who coordinates, otherwise the one with the first folio. */
    private Action counting(String code, List<Action> actions) {
        Programme programme = edition.programmes().get(code);
        String coordinator = programme == null ? "" : programme.coordinator();
        Map<Boolean, List<Action>> coordinated = actions.stream()
                .sorted(Comparator.comparing(Action::folio))
                .collect(
                        Collectors.partitioningBy(action -> action.institution().equals(coordinator)));
        List<Action> own = coordinated.getOrDefault(true, List.of());
        return own.isEmpty() ? coordinated.getOrDefault(false, List.of()).get(0) : own.get(0);
    }

    @Override
    public OptionalLong count(String code) {
        return switch (code) {
            case "programmes.total" -> OptionalLong.of(total);
            case "participations.total" ->
                OptionalLong.of(edition.actions().values().stream()
                        .mapToLong(action -> 1 + action.partners().size())
                        .sum());
            default -> exists(code) ? OptionalLong.of(tally.of(code)) : OptionalLong.empty();
        };
    }

    private boolean exists(String code) {
        return known(code, OBJECTIVE, ReportFigures.objectives(edition)) || known(code, GROUP, Groups.ALL);
    }

    private static boolean known(String code, String family, Collection<String> keys) {
        return code.startsWith(family) && keys.contains(code.substring(family.length()));
    }
}
