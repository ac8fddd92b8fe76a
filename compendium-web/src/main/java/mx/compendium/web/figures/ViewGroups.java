package mx.compendium.web.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import mx.compendium.catalogue.InstitutionGroup;

/** The groups of institutions in their order, as the heads of a grid. */
@Named
@ApplicationScoped
public class ViewGroups {

    public List<InstitutionGroup> getAll() {
        return List.of(InstitutionGroup.values());
    }
}
