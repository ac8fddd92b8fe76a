package mx.compendium.web.portal;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import mx.compendium.publication.PublishedNow;
import mx.compendium.publication.boundary.PublishedState;
import org.jspecify.annotations.Nullable;

/** What the public side is like, asked of the database at most once a second: so late at most is a page that was kept. */
@ApplicationScoped
public class PublishedMark {

    private static final long GOOD_FOR = TimeUnit.SECONDS.toNanos(1);

    @EJB
    PublishedState state;

    private record Read(PublishedNow told, long at) {}

    private volatile @Nullable Read last;

    /** With its mark; that of the last second. */
    public PublishedNow now() {
        Read read = last;
        long at = System.nanoTime();
        if (read == null || at - read.at() >= GOOD_FOR) {
            read = new Read(state.now(), at);
            last = read;
        }
        return read.told();
    }
}
