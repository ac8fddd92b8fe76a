package mx.compendium.people.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.kernel.Violation;
import mx.compendium.people.LinkDraft;
import mx.compendium.people.MembershipRow;

/**
 * a person acts for one institution at a time; who replaces begins the day after the other's last; a revocation holds
 * from the next request on and is undone on its own day only.
 */
public final class R40Memberships {

    private static final int LONGEST = 255;

    private R40Memberships() {}

    /**
     * What stands against a link.
     *
     * @param own memberships of the person, empty when the account was never heard of
     */
    public static List<Violation> againstLinking(
            LinkDraft draft, InstitutionRow institution, List<MembershipRow> own, LocalDate today) {
        List<Violation> found = new ArrayList<>(account(draft.username()));
        if (draft.from().isBefore(today)) {
            found.add(Violation.at("from", "people.link.from-past"));
        }
        if (institution.endedBefore(draft.from())) {
            found.add(Violation.of("people.link.institution-ended", institution.name()));
        }
        own.stream()
                .filter(one -> one.standsFrom(draft.from()))
                .filter(one -> !one.institution().equals(institution.code()))
                .limit(1)
                .forEach(one ->
                        found.add(Violation.at("username", "people.link.acts-elsewhere", one.institutionName())));
        if (own.stream().anyMatch(one -> isTheSame(one, draft, institution))) {
            found.add(Violation.at("username", "people.link.acts-already"));
        }
        return found;
    }

    /** Whether it can be the user name of an account. */
    public static boolean isAccount(String username) {
        return username.length() <= LONGEST && username.matches("\\S+");
    }

    private static List<Violation> account(String username) {
        return isAccount(username) ? List.of() : List.of(Violation.at("username", "people.link.account-malformed"));
    }

    private static boolean isTheSame(MembershipRow one, LinkDraft draft, InstitutionRow institution) {
        return one.institution().equals(institution.code())
                && one.capacity() == draft.capacity()
                && one.standsFrom(draft.from());
    }

    /** What stands against ending a membership, so that another begins on a day. */
    public static List<Violation> againstReplacing(MembershipRow one, LocalDate from, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (!one.standsFrom(today)) {
            found.add(Violation.of("people.replace.ended-already"));
        } else if (from.isBefore(one.from())) {
            found.add(Violation.at("from", "people.replace.before-begin", one.from()));
        }
        return found;
    }

    public static List<Violation> againstRevoking(MembershipRow one, LocalDate today) {
        return one.standsFrom(today) ? List.of() : List.of(Violation.of("people.revoke.ended-already"));
    }

    /** What stands against giving back what was taken away. */
    public static List<Violation> againstRestoring(
            MembershipRow one, List<MembershipRow> own, LocalDate today, ZoneId zone) {
        List<Violation> found = new ArrayList<>();
        if (one.revokedAt() == null
                || !LocalDate.ofInstant(one.revokedAt(), zone).equals(today)) {
            found.add(Violation.of("people.restore.another-day"));
        }
        own.stream()
                .filter(other -> !other.id().equals(one.id()) && other.standsFrom(today))
                .filter(other -> !other.institution().equals(one.institution()) || other.capacity() == one.capacity())
                .limit(1)
                .forEach(other -> found.add(Violation.of("people.restore.acts-elsewhere", other.institutionName())));
        return found;
    }
}
