package mx.compendium.publication.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mx.compendium.publication.PublishedNow;
import mx.compendium.publication.store.SilenceStore;

/** Tells by one short text whether anything public is otherwise than it was, so that what was made of it before can be used again. */
@Stateless
public class PublishedState {

    @Inject
    SilenceStore silences;

    /** Its mark is the same as long as editions, versions, published documents and the electoral silence are the same. */
    @PermitAll
    public PublishedNow now() {
        return silences.now();
    }
}
