package mx.compendium.catalogue.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.catalogue.Catalogue;
import mx.compendium.catalogue.WordedSince;
import mx.compendium.catalogue.Wording;
import mx.compendium.catalogue.WordingSheet;
import mx.compendium.catalogue.model.Rewording;
import mx.compendium.catalogue.store.WordingStore;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.store.DatabaseClock;

/** Words the entries of the catalogues anew from a day on; sealed editions keep the words they were sealed with. */
@Stateless
public class CatalogueEditing {

    /** Words begin by the civil day of the unit. */
    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    @Inject
    WordingStore words;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditDetails details;

    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public WordingSheet sheet(Catalogue catalogue, int number) {
        List<WordedSince> all = words.all(catalogue, number);
        LocalDate today = LocalDate.ofInstant(clock.now(), ZONE);
        WordedSince present = all.stream()
                .filter(one -> one.since() == null || !one.since().isAfter(today))
                .findFirst()
                .orElseThrow(() -> new NotFound(catalogue + " " + number));
        LocalDate since = all.get(0).since();
        boolean undoable = since != null && !words.sealedSince(catalogue, number, since);
        return new WordingSheet(catalogue, number, today, present.wording(), all, undoable);
    }

    @Audited("catalogue.reword")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void reword(Catalogue catalogue, int number, Wording wording, LocalDate from) {
        words.lock();
        WordingSheet sheet = sheet(catalogue, number);
        RulesBroken.ifAny(Rewording.against(sheet, wording, from));
        words.add(catalogue, number, wording, from);
        details.tell("number", String.valueOf(number));
        details.tell("from", from.toString());
        tell(sheet.all().get(0).wording(), wording);
    }

    /** Takes the latest words back, where no period was sealed with them. */
    @Audited("catalogue.undo")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void undo(Catalogue catalogue, int number) {
        words.lock();
        WordingSheet sheet = sheet(catalogue, number);
        RulesBroken.ifAny(Rewording.againstUndoing(sheet));
        words.remove(
                catalogue, number, Objects.requireNonNull(sheet.all().get(0).since()));
        details.tell("number", String.valueOf(number));
        tell(sheet.all().get(0).wording(), sheet.all().get(1).wording());
    }

    private void tell(Wording from, Wording to) {
        details.changed("name", from.name(), to.name());
        details.changed("nameEn", from.nameEn(), to.nameEn());
        if (to.shortName() != null) {
            details.changed("shortName", String.valueOf(from.shortName()), to.shortName());
            details.changed("shortNameEn", String.valueOf(from.shortNameEn()), String.valueOf(to.shortNameEn()));
        }
    }
}
