package mx.compendium.exchange.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.compendium.action.CaptureField;
import mx.compendium.action.Continuity;
import mx.compendium.action.MigrationStage;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.Reach;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.FederalEntityRow;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.ObjectiveRow;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.exchange.Wording;
import mx.compendium.exchange.model.Vocabulary;

/** The catalogues as the lists of a workbook. */
@Dependent
class Vocabularies {

    private final CatalogueReading catalogues;

    @Inject
    Vocabularies(CatalogueReading catalogues) {
        this.catalogues = catalogues;
    }

    /** @param institution is no partner of itself */
    Vocabulary of(String institution, Wording words) {
        return of(words)
                .with(
                        CaptureField.CO_RESPONSIBLE,
                        institutions(catalogues.institutions().stream()
                                .filter(one -> !one.code().equals(institution))
                                .toList()));
    }

    /** Of a workbook of the unit: institutions as they were called on a day; their other names and short ones are understood. */
    Vocabulary ofUnit(LocalDate day, Wording words) {
        return of(words)
                .with(CaptureField.CO_RESPONSIBLE, institutions(catalogues.institutionsOn(day)))
                .also(CaptureField.CO_RESPONSIBLE, catalogues.institutionNames());
    }

    private Vocabulary of(Wording words) {
        Map<String, String> objectives =
                by(catalogues.objectives(), one -> String.valueOf(one.number()), Vocabularies::label);
        return new Vocabulary()
                .with(CaptureField.TYPE, words(ReportType.values(), words))
                .with(CaptureField.CONTINUITY, words(Continuity.values(), words))
                .with(CaptureField.REACH, words(Reach.values(), words))
                .with(CaptureField.POPULATIONS, words(PopulationGroup.values(), words))
                .with(CaptureField.STAGES, words(MigrationStage.values(), words))
                .with(CaptureField.PRINCIPAL_OBJECTIVE, objectives)
                .with(CaptureField.RELATED_OBJECTIVES, objectives)
                .with(
                        CaptureField.PRINCIPLES,
                        by(
                                catalogues.principles(),
                                one -> String.valueOf(one.number()),
                                one -> one.number() + ". " + one.name()))
                .with(
                        CaptureField.STATES,
                        by(catalogues.federalEntities(), FederalEntityRow::inegiCode, FederalEntityRow::name));
    }

    private static Map<String, String> institutions(List<InstitutionRow> rows) {
        return by(rows, InstitutionRow::code, InstitutionRow::name);
    }

    private static String label(ObjectiveRow objective) {
        return objective.number() + ". " + objective.shortName();
    }

    private static Map<String, String> words(Enum<?>[] values, Wording words) {
        return by(Stream.of(values).toList(), Enum::name, words::value);
    }

    private static <T> Map<String, String> by(List<T> rows, Function<T, String> code, Function<T, String> label) {
        Map<String, String> byCode = new LinkedHashMap<>();
        rows.forEach(row -> byCode.put(code.apply(row), label.apply(row)));
        return byCode;
    }
}
