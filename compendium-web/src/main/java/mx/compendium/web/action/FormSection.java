package mx.compendium.web.action;

import java.util.List;
import mx.compendium.action.CaptureSection;

/**
 * A part of the form.
 *
 * @param list name of the list whose rows stand between the fields, empty when there is none
 * @param blank the row a new one is drawn from
 * @param complete whether nothing is missing in it
 */
public record FormSection(
        CaptureSection name,
        List<FormField> fields,
        String list,
        List<FormRow> rows,
        List<FormField> blank,
        List<FormField> after,
        boolean complete) {

    public FormSection {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
        blank = List.copyOf(blank);
        after = List.copyOf(after);
    }
}
