package mx.compendium.ground;

import java.util.List;
import mx.compendium.action.FieldEdit;

/** What is typed into a report for tests of what comes after. */
public final class Captured {

    /** As much as a report begun with name, type and objective needs to be ready, but for measurements. */
    public static final List<FieldEdit> WHOLE = List.of(
            new FieldEdit("summary", "Resumen", 0),
            new FieldEdit("purpose", "Propósito", 0),
            new FieldEdit("populations", "GENERAL", 0),
            new FieldEdit("national", "true", 0),
            new FieldEdit("startDate", "01/07/2023", 0),
            new FieldEdit("ongoing", "true", 0),
            new FieldEdit("results", "Resultados", 0));

    private Captured() {}
}
