package mx.compendium.web.text;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;

/** The instant of this request, for relative times on screen only; deadlines are judged by the database's clock. */
@RequestScoped
public class Now {

    private final Instant instant = Instant.now();

    public Instant instant() {
        return instant;
    }
}
