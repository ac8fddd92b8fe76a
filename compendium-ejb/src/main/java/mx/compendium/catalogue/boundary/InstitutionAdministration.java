package mx.compendium.catalogue.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.catalogue.InstitutionDraft;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.InstitutionSheet;
import mx.compendium.catalogue.NamedSince;
import mx.compendium.catalogue.TakingPart;
import mx.compendium.catalogue.model.R39Institutions;
import mx.compendium.catalogue.store.CatalogueStore;
import mx.compendium.catalogue.store.InstitutionStore;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** Adds, renames, merges and ends institutions; the names periods have taken over stay as they are. */
@Stateless
public class InstitutionAdministration {

    @Inject
    InstitutionStore institutions;

    @Inject
    CatalogueStore catalogues;

    @Inject
    TakingPart periods;

    @Inject
    AuditDetails details;

    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public InstitutionSheet sheet(String code) {
        return new InstitutionSheet(
                found(code),
                institutions.successor(code).orElse(null),
                institutions.absorbed(code),
                institutions.names(code),
                periods.of(code));
    }

    @Audited("institution.add")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void add(String code, InstitutionDraft draft) {
        RulesBroken.ifAny(R39Institutions.againstAdding(draft, catalogues.institutions()));
        institutions.add(draft);
        details.tell("name", draft.name());
        details.tell("acronym", String.valueOf(draft.acronym()));
        details.tell("group", draft.group().name());
        details.tell("from", draft.validFrom().toString());
    }

    /** Takes an added institution back, where nothing names it yet. */
    @Audited("institution.remove")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void remove(String code) {
        InstitutionSheet sheet = locked(code);
        if (institutions.named(code)) {
            throw new RulesBroken(Violation.of("institution.remove.named-somewhere"));
        }
        institutions.remove(code);
        details.tell("name", sheet.row().name());
    }

    /** Calls it otherwise from a day on; earlier names stay where they held. */
    @Audited("institution.rename")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void rename(String code, String name, @Nullable String acronym, LocalDate from) {
        InstitutionSheet sheet = locked(code);
        RulesBroken.ifAny(R39Institutions.againstNaming(sheet, name, acronym, from));
        institutions.name(code, name, acronym, from);
        NamedSince last = sheet.names().get(0);
        details.changed("name", last.name(), name.strip());
        details.changed("acronym", String.valueOf(last.acronym()), String.valueOf(acronym));
        details.tell("from", from.toString());
    }

    /** Takes the last name back, where no period has taken it over. */
    @Audited("institution.unname")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void unname(String code) {
        InstitutionSheet sheet = locked(code);
        RulesBroken.ifAny(R39Institutions.againstUnnaming(sheet));
        NamedSince last = sheet.names().get(0);
        institutions.unname(code, Objects.requireNonNull(last.since()));
        details.changed("name", last.name(), sheet.names().get(1).name());
    }

    /**
     * Ends it.
     *
     * @param last its last day
     */
    @Audited("institution.end")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void end(String code, LocalDate last) {
        RulesBroken.ifAny(R39Institutions.againstEnding(locked(code), last));
        institutions.end(code, last, null);
        details.changed("until", "null", last.toString());
    }

    /** Merges it into another from a day on: it ends the day before. What both reported stays theirs. */
    @Audited("institution.merge")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void merge(String code, String into, LocalDate from) {
        institutions.lock(into);
        RulesBroken.ifAny(R39Institutions.againstMerging(locked(code), found(into), from));
        LocalDate last = from.minusDays(1);
        institutions.end(code, last, into);
        details.changed("until", "null", last.toString());
        details.tell("into", into);
    }

    /** It goes on: its last day and its merger are taken back. */
    @Audited("institution.continue")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void goOn(String code) {
        InstitutionSheet sheet = locked(code);
        institutions.end(code, null, null);
        details.changed("until", String.valueOf(sheet.row().validUntil()), "null");
        details.tell(
                "into", sheet.successor() == null ? "null" : sheet.successor().code());
    }

    private InstitutionSheet locked(String code) {
        institutions.lock(code);
        return sheet(code);
    }

    private InstitutionRow found(String code) {
        return institutions.find(code).orElseThrow(() -> new NotFound("institution " + code));
    }
}
