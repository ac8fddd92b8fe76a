package mx.compendium.exchange;

import mx.compendium.action.CaptureField;
import mx.compendium.kernel.Violation;

/** The words of the form, in Spanish: a workbook says them as the form does. Used by several threads. */
public interface Wording {

    String label(CaptureField field);

    String help(CaptureField field);

    /** Empty when there is none. */
    String example(CaptureField field);

    String value(Enum<?> value);

    String violation(Violation violation);
}
