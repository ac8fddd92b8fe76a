package mx.compendium.kernel;

import jakarta.ejb.ApplicationException;

/** What was asked for does not exist, or is not the caller's to see: both answer alike. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
