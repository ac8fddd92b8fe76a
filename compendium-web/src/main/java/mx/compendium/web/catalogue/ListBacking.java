package mx.compendium.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import mx.compendium.catalogue.ObjectiveRow;
import mx.compendium.catalogue.PrincipleRow;
import mx.compendium.catalogue.boundary.CatalogueReading;

/** Objectives and principles as they are called today. */
@Named("catalogueList")
@RequestScoped
public class ListBacking {

    @EJB
    CatalogueReading catalogues;

    private List<ObjectiveRow> objectives = List.of();
    private List<PrincipleRow> principles = List.of();

    @PostConstruct
    void read() {
        objectives = catalogues.objectives();
        principles = catalogues.principles();
    }

    public List<ObjectiveRow> getObjectives() {
        return objectives;
    }

    public List<PrincipleRow> getPrinciples() {
        return principles;
    }
}
