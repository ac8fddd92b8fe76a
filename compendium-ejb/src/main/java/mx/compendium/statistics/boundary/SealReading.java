package mx.compendium.statistics.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.statistics.SealSheet;
import mx.compendium.statistics.store.SealedDatasetStore;

/** Tells the seal of a period, by which anybody can check later that its data are still the same. */
@Stateless
public class SealReading {

    @Inject
    SealedDatasetStore sealed;

    /**
     * The seal of a period.
     *
     * @throws NotFound when the period is not sealed or does not exist
     */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    @Audited(value = "seal.read", reading = true)
    public SealSheet sealOf(String period) {
        return sealed.seal(period).orElseThrow(() -> new NotFound("seal of period " + period));
    }
}
