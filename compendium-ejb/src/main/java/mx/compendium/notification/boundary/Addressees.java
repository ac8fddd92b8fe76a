package mx.compendium.notification.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.compendium.identity.Capacity;
import mx.compendium.notification.store.AddresseeStore;

/** Who gets a mail of which kind. */
@Dependent
class Addressees {

    private final AddresseeStore store;

    @Inject
    Addressees(AddresseeStore store) {
        this.store = store;
    }

    /** Those who write; where none is known, those who sign. */
    List<UUID> writing(String institution) {
        List<UUID> liaisons = store.acting(institution, Capacity.FOCAL_POINT);
        return liaisons.isEmpty() ? signing(institution) : liaisons;
    }

    List<UUID> signing(String institution) {
        return store.acting(institution, Capacity.INSTITUTION_HEAD);
    }

    List<UUID> everybody(String institution) {
        List<UUID> all = new ArrayList<>(store.acting(institution, Capacity.FOCAL_POINT));
        all.addAll(signing(institution));
        return all;
    }

    Optional<UUID> reviewer(String period, String institution) {
        return store.reviewer(period, institution);
    }
}
