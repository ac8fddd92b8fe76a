package mx.compendium.period.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.period.model.Participation;

/** The names and groups of the invited, taken from the catalogue a last time when their period opens. */
@Dependent
class FrozenNames {

    @Inject
    CatalogueReading catalogues;

    @Inject
    AuditDetails details;

    /** Refuses when one of them ended before the first day covered; each of those is named. */
    void freeze(List<Participation> invited, LocalDate coverageStart) {
        Map<String, InstitutionRow> catalogue =
                catalogues.institutions().stream().collect(Collectors.toMap(InstitutionRow::code, Function.identity()));
        List<Violation> ended = new ArrayList<>();
        for (Participation participation : invited) {
            InstitutionRow institution = catalogue.get(participation.institution());
            if (institution == null || institution.endedBefore(coverageStart)) {
                ended.add(Violation.of(
                        "period.open.institution-ended", participation.row().name()));
            } else {
                freeze(participation, institution);
            }
        }
        RulesBroken.ifAny(ended);
    }

    private void freeze(Participation participation, InstitutionRow institution) {
        String before = participation.row().name();
        if (!before.equals(institution.name())) {
            details.changed("name:" + institution.code(), before, institution.name());
        }
        participation.called(institution);
    }
}
