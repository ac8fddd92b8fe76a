package mx.compendium.action;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a delivered report says, and where it differs from what it said before.
 *
 * @param texts as last delivered, by path
 * @param sinceDelivery against the delivery before the last; empty when there was none or nothing changed
 * @param formerPeriod code of the last period the same action was accepted in, null when in none
 * @param sinceFormerPeriod against what was accepted then
 */
public record ReportDifferences(
        Map<String, String> texts,
        List<FieldChange> sinceDelivery,
        @Nullable String formerPeriod,
        List<FieldChange> sinceFormerPeriod) {

    public ReportDifferences {
        texts = Map.copyOf(texts);
        sinceDelivery = List.copyOf(sinceDelivery);
        sinceFormerPeriod = List.copyOf(sinceFormerPeriod);
    }
}
