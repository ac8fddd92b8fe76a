package mx.compendium.web.template;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import mx.compendium.template.TemplateVersion;
import mx.compendium.template.boundary.TemplateEditing;

/** The versions of the templates. */
@Named("templateList")
@RequestScoped
public class ListBacking {

    @EJB
    TemplateEditing editing;

    private List<TemplateVersion> versions = List.of();

    @PostConstruct
    void read() {
        versions = editing.list();
    }

    public List<TemplateVersion> getVersions() {
        return versions;
    }
}
