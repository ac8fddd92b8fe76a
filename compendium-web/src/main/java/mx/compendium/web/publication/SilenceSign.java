package mx.compendium.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.compendium.publication.PublicSilence;
import mx.compendium.web.frame.Person;
import mx.compendium.web.portal.PublishedMark;
import org.jspecify.annotations.Nullable;

/** The electoral silence as the frame shows it to people of the unit. */
@Named("silenceSign")
@RequestScoped
public class SilenceSign {

    @Inject
    Person person;

    @Inject
    PublishedMark published;

    /** Null when none is in force, or who reads is not of the unit. */
    public @Nullable PublicSilence getSilence() {
        return person.isOfTheUnit() ? published.now().silence() : null;
    }
}
