package planted.period.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import mx.compendium.audit.boundary.Audited;
import planted.period.model.ChangedPeriod;
import planted.period.store.ChangedPeriods;

/** Doors that change without a line in the trail, and beside them those that may pass: planted. */
@Stateless
public class SilentDoor {

    @Inject
    ChangedPeriods periods;

    @Inject
    Event<String> event;

    @PermitAll
    public void sets() {
        periods.all().forEach(ChangedPeriod::open);
    }

    @PermitAll
    public void stores() {
        List.of(new ChangedPeriod()).forEach(period -> periods.add(period));
    }

    @PermitAll
    public void updates() {
        periods.openAll();
    }

    @PermitAll
    public void fires() {
        event.fire("changed");
    }

    @PermitAll
    @Audited(reading = true)
    public void readsButChanges() {
        periods.openAll();
    }

    @PermitAll
    public List<String> onlyReads() {
        return periods.all().map(ChangedPeriod::state).toList();
    }

    @PermitAll
    @Audited("period.open")
    public void tells() {
        periods.openAll();
    }
}
