package planted.period.model;

import jakarta.inject.Inject;
import java.time.Instant;
import planted.review.ReviewHall;

/** A model that is injected, reads the clock and knows a higher storey: planted. */
public class ImpureRule {

    @Inject
    ReviewHall review;

    Instant read() {
        return Instant.now();
    }
}
