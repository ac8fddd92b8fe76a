package mx.compendium.notification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.Slice;
import mx.compendium.notification.NoticeRow;
import mx.compendium.notification.store.NoticeStore;
import org.jspecify.annotations.Nullable;

/** Everybody reads what they and their institution of today were told, and marks it; marks are each person's own. */
@Stateless
public class NoticeReading {

    @Inject
    Identifying identifying;

    @Inject
    NoticeStore notices;

    @Inject
    AuditDetails details;

    /**
     * The caller's notices, the latest first.
     *
     * @param limit how many, at least 1; more than {@link Slice#MOST} is cut
     */
    @RolesAllowed({
        RoleNames.FOCAL_POINT,
        RoleNames.INSTITUTION_HEAD,
        RoleNames.REVIEWER,
        RoleNames.ADMINISTRATOR,
        RoleNames.EXECUTIVE,
        RoleNames.AUDITOR
    })
    public Slice<NoticeRow> own(@Nullable String cursor, int limit) {
        return notices.own(identifying.caller(), cursor, Math.max(1, Math.min(limit, Slice.MOST)));
    }

    /** How many of them the caller has not marked. */
    @RolesAllowed({
        RoleNames.FOCAL_POINT,
        RoleNames.INSTITUTION_HEAD,
        RoleNames.REVIEWER,
        RoleNames.ADMINISTRATOR,
        RoleNames.EXECUTIVE,
        RoleNames.AUDITOR
    })
    public int unread() {
        return notices.unread(identifying.caller());
    }

    /** Marks one as read. */
    @Audited("notice.read")
    @RolesAllowed({
        RoleNames.FOCAL_POINT,
        RoleNames.INSTITUTION_HEAD,
        RoleNames.REVIEWER,
        RoleNames.ADMINISTRATOR,
        RoleNames.EXECUTIVE,
        RoleNames.AUDITOR
    })
    public void read(UUID notice) {
        if (!notices.read(identifying.caller(), notice)) {
            throw new NotFound("notice " + notice);
        }
    }

    /** Marks all as read. */
    @Audited("notice.read-all")
    @RolesAllowed({
        RoleNames.FOCAL_POINT,
        RoleNames.INSTITUTION_HEAD,
        RoleNames.REVIEWER,
        RoleNames.ADMINISTRATOR,
        RoleNames.EXECUTIVE,
        RoleNames.AUDITOR
    })
    public void readAll() {
        details.tell("notices", String.valueOf(notices.readAll(identifying.caller())));
    }
}
