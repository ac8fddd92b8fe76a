package mx.compendium.web.review;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.action.CaptureField;
import mx.compendium.action.Continuity;
import mx.compendium.action.FieldForm;
import mx.compendium.action.FieldPath;
import mx.compendium.action.MigrationStage;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.Reach;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.FederalEntityRow;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.kernel.spanish.R17WrittenNumbers;
import mx.compendium.kernel.spanish.R18WrittenDates;
import mx.compendium.web.text.Say;

/** What a field is called and what it says, in words. */
@RequestScoped
public class FieldWords {

    @Inject
    Say say;

    @EJB
    CatalogueReading catalogues;

    /** The label of a field; within a list, with the place of its row. */
    String label(FieldPath path, List<String> rows) {
        CaptureField field = path.field();
        String label = say.of("capture.label." + (field.list() == null ? "" : field.list() + ".") + field.key());
        return field.list() == null ? label : say.of("review.row." + field.list(), rows.indexOf(path.row()) + 1, label);
    }

    /** A text as stored, with its values in words. */
    String text(CaptureField field, String text) {
        if (text.isBlank()) {
            return "";
        }
        if (field.form() == FieldForm.FLAG) {
            return say.of("true".equals(text) ? "review.sheet.yes" : "review.sheet.no");
        }
        if (field.form() == FieldForm.DAY) {
            return R18WrittenDates.read(text).map(say::day).orElse(text);
        }
        if (field.form() == FieldForm.COUNT) {
            OptionalLong count = R17WrittenNumbers.read(text);
            return count.isPresent() ? say.number(count.getAsLong()) : text;
        }
        return switch (field) {
            case TYPE -> words(text, ReportType.values());
            case CONTINUITY -> words(text, Continuity.values());
            case REACH -> words(text, Reach.values());
            case POPULATIONS -> words(text, PopulationGroup.values());
            case STAGES -> words(text, MigrationStage.values());
            case PRINCIPAL_OBJECTIVE, RELATED_OBJECTIVES -> each(text, this::objective);
            case PRINCIPLES -> each(text, this::principle);
            case STATES -> each(text, this::state);
            case CO_RESPONSIBLE -> each(text, this::institution);
            case EVIDENCE_FILE -> say.of("review.sheet.file");
            default -> text;
        };
    }

    private static String each(String text, Function<String, String> word) {
        return Arrays.stream(text.split("[,;\\n]"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(word)
                .collect(Collectors.joining("; "));
    }

    private String words(String text, Enum<?>... values) {
        return each(
                text,
                code -> Stream.of(values)
                        .filter(value -> value.name().equals(code))
                        .map(say::value)
                        .findFirst()
                        .orElse(code));
    }

    private String objective(String number) {
        return catalogues.objectives().stream()
                .filter(one -> String.valueOf(one.number()).equals(number))
                .map(one -> number + ". " + say.either(one.shortName(), one.shortNameEn()))
                .findFirst()
                .orElse(number);
    }

    private String principle(String number) {
        return catalogues.principles().stream()
                .filter(one -> String.valueOf(one.number()).equals(number))
                .map(one -> say.either(one.name(), one.nameEn()))
                .findFirst()
                .orElse(number);
    }

    private String state(String code) {
        return catalogues.federalEntities().stream()
                .filter(one -> one.inegiCode().equals(code))
                .map(FederalEntityRow::name)
                .findFirst()
                .orElse(code);
    }

    private String institution(String code) {
        return catalogues.institutions().stream()
                .filter(one -> one.code().equals(code))
                .map(InstitutionRow::name)
                .findFirst()
                .orElse(code);
    }
}
