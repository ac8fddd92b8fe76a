package mx.compendium.web.action;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import mx.compendium.action.CaptureField;
import mx.compendium.action.CaptureSection;
import mx.compendium.action.CaptureSheet;
import mx.compendium.action.CapturedText;
import mx.compendium.action.FieldForm;
import mx.compendium.action.FieldPath;
import mx.compendium.review.ObservationRow;
import mx.compendium.review.ObservationState;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** Draws the form of a report from its fields. */
@RequestScoped
public class CaptureForm {

    /** Key that stands in the row new ones are drawn from, until the browser gives it one. */
    static final String BLANK = "ROW";

    private static final Set<CaptureField> OPTIONAL = EnumSet.of(
            CaptureField.CO_RESPONSIBLE,
            CaptureField.RELATED_OBJECTIVES,
            CaptureField.PRINCIPLES,
            CaptureField.SDG_TARGETS,
            CaptureField.AIMED_AT_GIRLS_ADOLESCENTS_WOMEN,
            CaptureField.STAGES,
            CaptureField.WOMEN,
            CaptureField.MEN,
            CaptureField.SEXUAL_DIVERSITY,
            CaptureField.NOT_SPECIFIED,
            CaptureField.AGES,
            CaptureField.CHALLENGES,
            CaptureField.EVIDENCE_PAGE);

    private static final Set<CaptureField> SEARCHED =
            EnumSet.of(CaptureField.CO_RESPONSIBLE, CaptureField.PRINCIPAL_OBJECTIVE, CaptureField.RELATED_OBJECTIVES);

    @Inject
    Say say;

    @Inject
    FormOptions options;

    private List<ObservationRow> observations = List.of();

    /** @param asked observations of the unit, each shown at its field until it is closed */
    List<FormSection> sections(CaptureSheet sheet, List<ObservationRow> asked) {
        observations = asked.stream()
                .filter(one -> one.state() != ObservationState.CLOSED)
                .toList();
        return Arrays.stream(CaptureSection.values())
                .map(section -> section(section, sheet))
                .toList();
    }

    /** Fields of a report that does not exist yet. */
    List<FormField> blank(List<CaptureField> fields) {
        return fields.stream().map(field -> field(field, null, null, "")).toList();
    }

    private FormSection section(CaptureSection section, CaptureSheet sheet) {
        List<CaptureField> own = Arrays.stream(CaptureField.values())
                .filter(field -> field.section() == section && field.list() == null)
                .toList();
        boolean told = section == CaptureSection.RESULTS;
        String list = list(section);
        return new FormSection(
                section,
                fields(told ? List.of(CaptureField.RESULTS_TOLD) : own, null, sheet),
                list,
                rows(list, sheet),
                list.isEmpty() ? List.of() : fields(drawn(list), BLANK, sheet),
                told ? fields(List.of(CaptureField.CHALLENGES), null, sheet) : List.of(),
                sheet.check().complete().contains(section));
    }

    private static String list(CaptureSection section) {
        return switch (section) {
            case RESULTS -> "measurements";
            case EVIDENCE -> "evidence";
            default -> "";
        };
    }

    private static List<CaptureField> drawn(String list) {
        return CaptureField.of(list).stream()
                .filter(field -> field != CaptureField.EVIDENCE_FILE)
                .toList();
    }

    private List<FormRow> rows(String list, CaptureSheet sheet) {
        return sheet.fields().entrySet().stream()
                .filter(field -> !field.getValue().text().isBlank())
                .flatMap(field -> FieldPath.parse(field.getKey()).stream())
                .filter(path -> list.equals(path.field().list()) && path.warning() == null)
                .map(FieldPath::row)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .sorted()
                .map(row -> new FormRow(row, fields(drawn(list), row, sheet)))
                .toList();
    }

    private List<FormField> fields(List<CaptureField> fields, @Nullable String row, CaptureSheet sheet) {
        return fields.stream()
                .map(field -> field(field, row, sheet.fields().get(field.path(row)), sheet.institution()))
                .toList();
    }

    private FormField field(
            CaptureField field, @Nullable String row, @Nullable CapturedText standing, String institution) {
        String path = field.path(row);
        String text = standing == null ? "" : standing.text();
        String key = field.list() == null ? field.key() : field.list() + "." + field.key();
        return new FormField(
                path,
                kind(field.form()),
                say.of("capture.label." + key),
                said("capture.help." + key),
                said("capture.example." + key),
                field.longest(),
                text,
                standing == null ? 0 : standing.revision(),
                OPTIONAL.contains(field),
                SEARCHED.contains(field),
                options.of(field, text, institution),
                observations.stream().filter(one -> one.field().equals(path)).toList());
    }

    private static String kind(FieldForm form) {
        return form.name().toLowerCase(Locale.ROOT);
    }

    private String said(String key) {
        return say.knows(key) ? say.of(key) : "";
    }
}
