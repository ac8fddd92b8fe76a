package mx.compendium.web.portal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import mx.compendium.publication.boundary.PublishedState;

/** The mark of the published state, asked of the database at most once a second: so late at most is a page that was kept. */
@ApplicationScoped
public class PublishedMark {

    private static final long GOOD_FOR = TimeUnit.SECONDS.toNanos(1);

    @EJB
    PublishedState state;

    private record Read(String mark, long at) {}

    private volatile Read last = new Read("", System.nanoTime() - GOOD_FOR);

    /** The mark as it was at most a second ago. */
    public String now() {
        Read read = last;
        long at = System.nanoTime();
        if (at - read.at() >= GOOD_FOR) {
            read = new Read(state.mark(), at);
            last = read;
        }
        return read.mark();
    }
}
