package mx.compendium.period.boundary;

import java.lang.reflect.RecordComponent;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.period.PeriodTerms;

/** Tells the trail which terms of a period changed, each with its old and its new value. */
final class ChangedTerms {

    private ChangedTerms() {}

    static void tell(PeriodTerms before, PeriodTerms after, AuditDetails details) {
        for (RecordComponent term : PeriodTerms.class.getRecordComponents()) {
            String was = value(term, before);
            String is = value(term, after);
            if (!was.equals(is)) {
                details.changed(term.getName(), was, is);
            }
        }
    }

    private static String value(RecordComponent term, PeriodTerms terms) {
        try {
            return String.valueOf(term.getAccessor().invoke(terms));
        } catch (ReflectiveOperationException cannot) {
            throw new IllegalStateException(term.getName(), cannot);
        }
    }
}
