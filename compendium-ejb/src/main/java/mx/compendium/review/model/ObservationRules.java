package mx.compendium.review.model;

import java.util.ArrayList;
import java.util.List;
import mx.compendium.action.FieldPath;
import mx.compendium.kernel.Violation;
import mx.compendium.review.ObservationDraft;

/** A report is returned with observations, each at a field of it and with a text. */
public final class ObservationRules {

    private static final int LONGEST = 4000;

    private ObservationRules() {}

    public static List<Violation> against(List<ObservationDraft> drafts) {
        List<Violation> found = new ArrayList<>();
        if (drafts.isEmpty()) {
            found.add(Violation.of("observation.none-given"));
        }
        drafts.forEach(draft -> against(draft, found));
        return found;
    }

    private static void against(ObservationDraft draft, List<Violation> found) {
        if (FieldPath.parse(draft.field()).isEmpty()) {
            found.add(Violation.at(draft.field(), "report.save.unknown-field", draft.field()));
        }
        if (draft.text().isBlank()) {
            found.add(Violation.at(draft.field(), "observation.text-missing"));
        }
        if (draft.text().length() > LONGEST) {
            found.add(Violation.at(
                    draft.field(), "capture.too-long", LONGEST, draft.text().length()));
        }
    }

    public static List<Violation> againstAnswer(String answer) {
        if (answer.isBlank()) {
            return List.of(Violation.at("answer", "observation.answer-missing"));
        }
        return answer.length() > LONGEST
                ? List.of(Violation.at("answer", "capture.too-long", LONGEST, answer.length()))
                : List.of();
    }
}
