package mx.compendium.catalogue.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import mx.compendium.catalogue.FederalEntityRow;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.ObjectiveRow;
import mx.compendium.catalogue.PrincipleRow;
import mx.compendium.catalogue.model.FederalEntity;
import mx.compendium.catalogue.model.Institution;
import mx.compendium.catalogue.model.Objective;
import mx.compendium.catalogue.model.Principle;
import mx.compendium.catalogue.store.CatalogueStore;

/** Reads the catalogues; they are public. */
@Stateless
public class CatalogueReading {

    @Inject
    CatalogueStore catalogues;

    @PermitAll
    public List<ObjectiveRow> objectives() {
        return catalogues.objectives().stream().map(Objective::row).toList();
    }

    @PermitAll
    public List<PrincipleRow> principles() {
        return catalogues.principles().stream().map(Principle::row).toList();
    }

    @PermitAll
    public List<FederalEntityRow> federalEntities() {
        return catalogues.federalEntities().stream().map(FederalEntity::row).toList();
    }

    @PermitAll
    public List<InstitutionRow> institutions() {
        return catalogues.institutions().stream().map(Institution::row).toList();
    }
}
