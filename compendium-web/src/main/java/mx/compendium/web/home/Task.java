package mx.compendium.web.home;

import java.util.Optional;
import mx.compendium.period.PeriodRow;
import mx.compendium.web.frame.Person;

/**
 * One thing to do about a period.
 *
 * @param text key of its sentence
 * @param dated whether the days left until the deadline belong beside it
 */
public record Task(PeriodRow period, String text, String address, boolean dated) {

    static Optional<Task> of(PeriodRow period, Person person) {
        if (person.isAdministrator()) {
            return ofAdministrator(period);
        }
        if (person.isReviewing()) {
            return ofReviewer(period);
        }
        return person.isOfTheUnit() ? Optional.empty() : ofInstitution(period);
    }

    private static Optional<Task> ofAdministrator(PeriodRow period) {
        String sheet = "/app/period/sheet.xhtml?period=" + period.code();
        return switch (period.state()) {
            case PLANNED -> Optional.of(new Task(period, "home.task.open", sheet, false));
            case OPEN -> Optional.of(new Task(period, "home.task.follow", sheet, true));
            case CLOSED -> Optional.of(new Task(period, "home.task.seal", sheet, false));
            case SEALED ->
                Optional.of(new Task(
                        period,
                        "home.task.publish",
                        "/app/publication/documents.xhtml?period=" + period.code(),
                        false));
            case PUBLISHED -> Optional.empty();
        };
    }

    private static Optional<Task> ofReviewer(PeriodRow period) {
        return switch (period.state()) {
            case OPEN, CLOSED ->
                Optional.of(
                        new Task(period, "home.task.review", "/app/review/inbox.xhtml?period=" + period.code(), false));
            case PLANNED, SEALED, PUBLISHED -> Optional.empty();
        };
    }

    private static Optional<Task> ofInstitution(PeriodRow period) {
        return switch (period.state()) {
            case OPEN ->
                Optional.of(
                        new Task(period, "home.task.report", "/app/action/list.xhtml?period=" + period.code(), true));
            case PLANNED, CLOSED, SEALED, PUBLISHED -> Optional.empty();
        };
    }
}
