package mx.compendium.publication.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mx.compendium.publication.store.EditionStore;

/** Tells by one short text whether anything public is otherwise than it was: what was made of it before can be used again. */
@Stateless
public class PublishedState {

    @Inject
    EditionStore editions;

    /** The same as long as editions, versions and published documents are the same. */
    @PermitAll
    public String mark() {
        return editions.mark();
    }
}
