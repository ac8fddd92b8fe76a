package mx.compendium.audit;

import java.util.UUID;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;

/**
 * Names one act of a person. It is made with the form, or by the script that sends, so that an act sent again after an
 * expired session, a lost answer or a double click is known to be the same.
 */
public record OperationId(UUID value) {

    public static OperationId fresh() {
        return new OperationId(UUID.randomUUID());
    }

    /**
     * As it came with a request.
     *
     * @throws RulesBroken {@code operation.malformed} when it is no UUID
     */
    public static OperationId of(String sent) {
        try {
            return new OperationId(UUID.fromString(sent));
        } catch (IllegalArgumentException e) {
            throw new RulesBroken(Violation.of("operation.malformed"));
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
