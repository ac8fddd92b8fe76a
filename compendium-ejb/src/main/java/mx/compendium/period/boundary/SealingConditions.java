package mx.compendium.period.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.kernel.Violation;
import mx.compendium.period.SealingCondition;
import mx.compendium.period.model.ReportingPeriod;

/** Everything that stands against a seal, asked of the period itself and of every storey above it. */
@Dependent
class SealingConditions {

    @Inject
    @Any
    Instance<SealingCondition> conditions;

    List<Violation> against(ReportingPeriod period) {
        return Stream.concat(
                        period.againstSeal().stream(),
                        conditions.stream().flatMap(condition -> condition.against(period.code()).stream()))
                .toList();
    }
}
