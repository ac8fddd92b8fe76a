package planted.review;

import jakarta.ejb.Stateless;
import planted.period.model.ImpureRule;

/** A door outside a boundary that enters a neighbour's room: planted. */
@Stateless
public class ReviewHall {

    public String rule(ImpureRule rule) {
        return rule.toString();
    }
}
