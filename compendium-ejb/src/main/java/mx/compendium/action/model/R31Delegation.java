package mx.compendium.action.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.compendium.action.DelegationDraft;
import mx.compendium.action.DelegationRow;
import mx.compendium.kernel.Violation;

/** a head delegates the signature to one colleague at a time, from a day not past until a day, with a reason. */
public final class R31Delegation {

    private R31Delegation() {}

    public static List<Violation> against(
            DelegationDraft draft, Set<UUID> colleagues, List<DelegationRow> standing, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (draft.delegate() == null || !colleagues.contains(draft.delegate())) {
            found.add(Violation.at("delegate", "delegation.give.not-a-colleague"));
        }
        if (draft.from().isBefore(today)) {
            found.add(Violation.at("from", "delegation.give.from-past"));
        }
        if (draft.until().isBefore(draft.from())) {
            found.add(Violation.at("until", "delegation.give.until-before-from"));
        } else if (standing.stream().anyMatch(one -> overlaps(one, draft))) {
            found.add(Violation.at("from", "delegation.give.dates-overlap"));
        }
        if (draft.reason().isBlank()) {
            found.add(Violation.at("reason", "delegation.give.reason-missing"));
        }
        return found;
    }

    private static boolean overlaps(DelegationRow one, DelegationDraft draft) {
        return one.revokedAt() == null
                && !one.from().isAfter(draft.until())
                && !one.until().isBefore(draft.from());
    }
}
