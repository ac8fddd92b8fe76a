package mx.compendium.period.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.kernel.Violation;
import mx.compendium.period.ParticipantChange;
import mx.compendium.period.ParticipantProposal;
import mx.compendium.period.ParticipationRow;
import mx.compendium.period.PeriodState;
import org.jspecify.annotations.Nullable;

/**
 * who was invited to the former period is proposed for the next, and each change since then is said; while a period
 * is planned or open institutions come and go, but none that has done something in it goes.
 */
public final class R41Participants {

    /** Institutions begin and end by the civil day of the unit. */
    public static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    private R41Participants() {}

    /**
     * Everybody of the former period and of the catalogue, by group and name.
     *
     * @param former as they were called and grouped then; empty when there is no former period
     * @param today day on which an institution must exist to be invited
     */
    public static List<ParticipantProposal> proposed(
            List<ParticipationRow> former, List<InstitutionRow> catalogue, LocalDate today) {
        Map<String, ParticipationRow> before =
                former.stream().collect(Collectors.toMap(ParticipationRow::institution, Function.identity()));
        Map<String, InstitutionRow> existing = catalogue.stream()
                .filter(institution -> exists(institution, today))
                .collect(Collectors.toMap(InstitutionRow::code, Function.identity()));
        Stream<ParticipantProposal> gone = former.stream()
                .filter(row -> !existing.containsKey(row.institution()))
                .map(R41Participants::gone);
        Stream<ParticipantProposal> there = existing.values().stream()
                .map(institution -> there(institution, before.get(institution.code()), former.isEmpty()));
        return Stream.concat(gone, there)
                .sorted(Comparator.comparing(ParticipantProposal::group)
                        .thenComparing(ParticipantProposal::name)
                        .thenComparing(ParticipantProposal::institution))
                .toList();
    }

    /** Whether an institution exists on a day under the name it has. */
    public static boolean exists(InstitutionRow institution, LocalDate day) {
        boolean begun =
                institution.validFrom() == null || !institution.validFrom().isAfter(day);
        boolean ended =
                institution.validUntil() != null && institution.validUntil().isBefore(day);
        return begun && !ended;
    }

    private static ParticipantProposal gone(ParticipationRow former) {
        return new ParticipantProposal(
                former.institution(),
                former.name(),
                former.group(),
                former.name(),
                former.group(),
                Set.of(ParticipantChange.GONE),
                false);
    }

    private static ParticipantProposal there(InstitutionRow today, @Nullable ParticipationRow former, boolean first) {
        return new ParticipantProposal(
                today.code(),
                today.name(),
                today.group(),
                former == null ? null : former.name(),
                former == null ? null : former.group(),
                former == null ? Set.of(ParticipantChange.NEW) : changes(today, former),
                former != null || first);
    }

    private static Set<ParticipantChange> changes(InstitutionRow today, ParticipationRow former) {
        Set<ParticipantChange> changes = EnumSet.noneOf(ParticipantChange.class);
        if (!today.name().equals(former.name())) {
            changes.add(ParticipantChange.RENAMED);
        }
        if (today.group() != former.group()) {
            changes.add(ParticipantChange.REGROUPED);
        }
        return changes.isEmpty() ? Set.of(ParticipantChange.SAME) : changes;
    }

    /** What stands against a change of who is invited, as far as the period's state goes. */
    public static List<Violation> againstChanging(PeriodState state) {
        return state == PeriodState.PLANNED || state == PeriodState.OPEN
                ? List.of()
                : List.of(Violation.of("period.invite.not-planning", state));
    }

    /**
     * What stands against no longer inviting an institution.
     *
     * @param work what it did in the period already
     */
    public static List<Violation> againstWithdrawing(PeriodState state, String reason, List<Violation> work) {
        List<Violation> found = new ArrayList<>(againstChanging(state));
        if (state == PeriodState.OPEN && reason.isBlank()) {
            found.add(Violation.at("reason", "period.withdraw.reason-missing"));
        }
        found.addAll(work);
        return found;
    }
}
