package mx.compendium.notification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.compendium.action.Standing;
import mx.compendium.action.WatchRow;
import mx.compendium.action.boundary.ParticipationWatching;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.notification.Reminded;
import mx.compendium.notification.boundary.Reminders.Date;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodState;
import mx.compendium.period.boundary.PeriodAdministration;
import org.jspecify.annotations.Nullable;

/** The unit reminds exactly those that have handed in neither reports nor a nil report. */
@Stateless
public class MissingReminding {

    @Inject
    ParticipationWatching watching;

    @Inject
    PeriodAdministration periods;

    @Inject
    Reminders reminders;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditDetails details;

    /**
     * Who would be reminded now.
     *
     * @param group of the institutions, null for all
     */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public List<WatchRow> missing(String period, @Nullable InstitutionGroup group) {
        boolean reachable = period(period).state() == PeriodState.OPEN;
        return watching.of(period).stream()
                .filter(row -> row.standing() == Standing.MISSING && (reachable || row.extended()))
                .filter(row -> group == null || row.group() == group)
                .toList();
    }

    /** Reminds them, those who are missing at this moment. */
    @Audited("reminder.send")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public Reminded remind(String period, @Nullable InstitutionGroup group) {
        List<WatchRow> missing = missing(period, group);
        if (missing.isEmpty()) {
            throw new RulesBroken(Violation.of("reminder.nobody-missing"));
        }
        Instant closesAt = period(period).closesAt();
        Instant now = clock.now();
        List<String> unreached = new ArrayList<>();
        int people = 0;
        for (WatchRow row : missing) {
            int told = reminders.remind(new Date(period, row.institution(), row.deadline(), closesAt), now);
            people += told;
            if (told == 0) {
                unreached.add(row.name());
            }
        }
        details.tell("institutions", missing.stream().map(WatchRow::institution).collect(Collectors.joining(" ")));
        return new Reminded(missing.size(), people, unreached);
    }

    private PeriodRow period(String code) {
        return periods.list().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("period " + code));
    }
}
