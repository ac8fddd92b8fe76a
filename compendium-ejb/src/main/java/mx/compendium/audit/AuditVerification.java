package mx.compendium.audit;

import java.time.Instant;
import java.util.List;

/**
 * What a check of the whole chain found.
 *
 * @param lines how many lines were checked
 * @param head digest of the last, in lower-case hexadecimal; empty when there is none
 * @param faults everything that is not as it was written; empty when the trail is whole
 */
public record AuditVerification(Instant at, long lines, String head, List<Fault> faults) {

    public AuditVerification {
        faults = List.copyOf(faults);
    }

    public boolean whole() {
        return faults.isEmpty();
    }

    /** What can have happened to a line. */
    public enum Kind {
        /** It says something else than when it was written, or one before it does. */
        CHANGED,
        /** It was taken out. */
        REMOVED,
        /** It was put in past the gate. */
        UNLINKED,
        /** The trail no longer reaches what an earlier verification saw. */
        CUT
    }

    /** One line that is not as it was written. */
    public record Fault(Kind kind, long line) {}
}
