package mx.compendium.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.compendium.publication.PublicSilence;
import mx.compendium.publication.boundary.PublishedState;
import mx.compendium.web.frame.Person;
import org.jspecify.annotations.Nullable;

/** The electoral silence as the frame shows it to people of the unit. */
@Named("silenceSign")
@RequestScoped
public class SilenceSign {

    @Inject
    Person person;

    @EJB
    PublishedState published;

    private @Nullable PublicSilence silence;

    @PostConstruct
    void read() {
        silence = person.isOfTheUnit() ? published.now().silence() : null;
    }

    /** Null when none is in force, or who reads is not of the unit. */
    public @Nullable PublicSilence getSilence() {
        return silence;
    }
}
