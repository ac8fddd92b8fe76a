package mx.compendium.web.action;

import java.util.List;

/** A row of a list in the form: a measurement, a proof. */
public record FormRow(String key, List<FormField> fields) {

    public FormRow {
        fields = List.copyOf(fields);
    }
}
