package planted.period.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A door without roles that speaks to the database itself: planted. */
@Stateless
public class OpenDoor {

    @PersistenceContext
    EntityManager database;

    public void anybody() {
        database.flush();
    }
}
