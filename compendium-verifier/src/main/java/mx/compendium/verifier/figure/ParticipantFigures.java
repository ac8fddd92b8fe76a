package mx.compendium.verifier.figure;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import mx.compendium.verifier.data.Action;
import mx.compendium.verifier.data.Edition;
import mx.compendium.verifier.data.Groups;
import mx.compendium.verifier.data.Institution;

/** Institutions and objectives: {@code participants.…}, {@code invited.total}, {@code objectives.…}. */
final class ParticipantFigures implements FigureFamily {

    private static final String GROUP = "participants.group.";

    private final Edition edition;
    private final List<String> participants;

    ParticipantFigures(Edition edition) {
        this.edition = edition;
        participants = edition.actions().values().stream()
                .map(Action::institution)
                .distinct()
                .toList();
    }

    @Override
    public OptionalLong count(String code) {
        return switch (code) {
            case "participants.total" -> OptionalLong.of(participants.size());
            case "participants.states" -> OptionalLong.of(states());
            case "invited.total" ->
                edition.period().source().isEmpty()
                        ? OptionalLong.of(edition.institutions().size())
                        : OptionalLong.empty();
            case "objectives.total" -> OptionalLong.of(edition.objectives().size());
            case "objectives.covered" ->
                OptionalLong.of(edition.actions().values().stream()
                        .map(Action::objective)
                        .distinct()
                        .count());
            default -> group(code);
        };
    }

    private OptionalLong group(String code) {
        boolean known = code.startsWith(GROUP) && Groups.ALL.contains(code.substring(GROUP.length()));
        return known ? OptionalLong.of(of(code.substring(GROUP.length()))) : OptionalLong.empty();
    }

    private long of(String group) {
        return known(institution -> institution.group().equals(group)).size();
    }

    private long states() {
        return known(institution -> institution.group().equals(Groups.STATES)).stream()
                .map(Institution::state)
                .distinct()
                .count();
    }

    private List<Institution> known(Predicate<Institution> wanted) {
        return participants.stream()
                .filter(edition.institutions()::containsKey)
                .map(edition.institutions()::get)
                .filter(wanted)
                .toList();
    }
}
