package mx.compendium.web.narrative;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import mx.compendium.narrative.NarrativePlace;
import mx.compendium.narrative.NarrativeSheet;
import mx.compendium.narrative.boundary.NarrativeWriting;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.NarrativeSection;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.frame.Person;
import org.jspecify.annotations.Nullable;

/** A section as it is written; what happens while somebody writes goes by the REST interface. */
@Named("narrativeEdit")
@RequestScoped
public class EditBacking {

    @Inject
    Asked asked;

    @Inject
    Person person;

    @EJB
    NarrativeWriting writing;

    private @Nullable NarrativeSheet sheet;

    @PostConstruct
    void read() {
        sheet = writing.open(new NarrativePlace(
                asked.required("period"),
                NarrativeDocument.of(asked.required("document")),
                NarrativeSection.of(asked.required("section"))));
    }

    public NarrativeSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public boolean isWritable() {
        return person.isReviewing();
    }

    /** Whom the drafts in this browser belong to. */
    public @Nullable String getWriter() {
        return asked.getSubject();
    }
}
