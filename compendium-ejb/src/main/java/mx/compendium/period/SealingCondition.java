package mx.compendium.period;

import java.util.List;
import mx.compendium.kernel.Violation;

/** Port: what a higher storey demands before a period may be sealed. Every bean of this type is asked. */
public interface SealingCondition {

    /** All that stands against the seal now; empty when nothing does. */
    List<Violation> against(String periodCode);
}
