package mx.compendium.catalogue.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.compendium.catalogue.FederalEntityRow;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.ObjectiveRow;
import mx.compendium.catalogue.PrincipleRow;
import mx.compendium.catalogue.store.CatalogueStore;

/** Reads the catalogues; they are public. */
@Stateless
public class CatalogueReading {

    @Inject
    CatalogueStore catalogues;

    @PermitAll
    public List<ObjectiveRow> objectives() {
        return catalogues.objectives();
    }

    @PermitAll
    public List<PrincipleRow> principles() {
        return catalogues.principles();
    }

    @PermitAll
    public List<FederalEntityRow> federalEntities() {
        return catalogues.federalEntities();
    }

    @PermitAll
    public List<InstitutionRow> institutions() {
        return catalogues.institutions();
    }

    /** All institutions as they were called on a day. */
    @PermitAll
    public List<InstitutionRow> institutionsOn(LocalDate day) {
        return catalogues.institutionsOn(day);
    }

    /** Every name an institution ever had, by its code. */
    @PermitAll
    public Map<String, Set<String>> institutionNames() {
        return catalogues.institutionNames();
    }
}
