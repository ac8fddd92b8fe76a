package mx.compendium.web.api;

import java.util.List;
import mx.compendium.web.api.ProblemBody.ViolationBody;
import mx.compendium.web.text.WordDifference.Piece;

/**
 * Problem details of a save that came second, with what stands.
 *
 * @param standing what the other one saved
 * @param difference words of both: those of the other one alone are gone, those that were sent alone have come
 */
public record NarrativeConflictBody(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<ViolationBody> violations,
        NarrativeBody standing,
        List<Piece> difference) {

    static NarrativeConflictBody of(ProblemBody problem, NarrativeBody standing, List<Piece> difference) {
        return new NarrativeConflictBody(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                problem.code(),
                problem.violations(),
                standing,
                difference);
    }
}
